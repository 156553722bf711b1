package org.sujarit.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    private final FormFiles files;

    ServedForms(FormFiles files) {
        this.files = files;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        handlers.addResourceHandler(files.address() + "**")
                .addResourceLocations("classpath:/" + FormFiles.LOCATION)
                .setCacheControl(CacheControl.maxAge(FOREVER).cachePublic().immutable())
                .resourceChain(true)
                .addTransformer((request, file, chain) -> withAddresses(chain.transform(request, file)));
    }

    /** Scripts name each other by their place beside each other; a form is shown in a page of another place. */
    private Resource withAddresses(Resource file) throws IOException {
        String name = file.getFilename();
        if (name == null || !name.endsWith(".html")) {
            return file;
        }
        String form = file.getContentAsString(StandardCharsets.UTF_8).replace("/forms/", files.address());
        return new TransformedResource(file, form.getBytes(StandardCharsets.UTF_8));
    }
}
