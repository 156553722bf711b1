package org.sujarit.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in {@code catalogue/<family>-<ITA year>.json} at start-up; a year that is already there is left as it is. */
@Component
@Order(10)
class CatalogueFiles implements ApplicationRunner {

    private static final String FILES = "classpath:catalogue/*.json";

    private final Catalogues catalogues;
    private final ObjectMapper json;

    CatalogueFiles(Catalogues catalogues, ObjectMapper json) {
        this.catalogues = catalogues;
        this.json = json;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        for (Catalogue catalogue : shipped()) {
            if (catalogues.find(catalogue.family(), catalogue.itaYear()).isEmpty()) {
                catalogues.add(catalogue);
            }
        }
    }

    /** The years that came with the application; of some of them little is known, which they say. */
    List<Catalogue> shipped() {
        List<Catalogue> found = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream in = file.getInputStream()) {
                    found.add(json.readValue(in, Catalogue.class));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }
}
