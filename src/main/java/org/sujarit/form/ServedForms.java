package org.sujarit.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves the forms at the address of this version. A browser keeps what it once read there; another version has another
 * address, also for a page that stays open over an upgrade.
 */
@Configuration
class ServedForms implements WebMvcConfigurer {

    private static final Duration FOREVER = Duration.ofDays(365);

    /** What a form says before its scripts have the texts, or when they cannot have them. */
    private static final Pattern BEFORE_TEXTS = Pattern.compile("(<p data-(loading|failed)[^>]*>)(?=</p>)");

    private final FormFiles files;

    ServedForms(FormFiles files) {
        this.files = files;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        String location = "classpath:/" + FormFiles.LOCATION;
        handlers.addResourceHandler("/forms/**")
                .addResourceLocations(location)
                .resourceChain(false)
                .addResolver(new WordsResolver(files));
        handlers.addResourceHandler(files.address() + "**")
                .addResourceLocations(location)
                .setCacheControl(CacheControl.maxAge(FOREVER).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new WordsResolver(files))
                .addTransformer((request, file, chain) -> withAddresses(chain.transform(request, file)));
    }

    /** Scripts name each other by their place beside each other; a form is shown in a page of another place. */
    private Resource withAddresses(Resource file) throws IOException {
        String name = file.getFilename();
        if (name == null || !name.endsWith(".html")) {
            return file;
        }
        String form = file.getContentAsString(StandardCharsets.UTF_8).replace("/forms/", files.address());
        form = BEFORE_TEXTS.matcher(form).replaceAll(at -> at.group(1) + files.inBothLanguages("form." + at.group(2)));
        return new TransformedResource(file, form.getBytes(StandardCharsets.UTF_8));
    }
}
