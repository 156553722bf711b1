package org.sujarit.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Finds the texts beside the scripts that say them, though they lie in the message bundles. */
class WordsResolver implements ResourceResolver {

    private final FormFiles files;

    WordsResolver(FormFiles files) {
        this.files = files;
    }

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        byte[] words = files.words(path);
        return words == null ? chain.resolveResource(request, path, locations) : new Words(path, words);
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return files.words(path) == null ? chain.resolveUrlPath(path, locations) : path;
    }

    /** Made when the application began; its name says of which type it is. */
    private static final class Words extends ByteArrayResource {

        private final String name;
        private final long madeAt;

        Words(String name, byte[] content) {
            super(content, name);
            this.name = name;
            this.madeAt = Instant.now().toEpochMilli();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return madeAt;
        }
    }
}
