package org.sujarit.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in {@code catalogue/<ITA year>.tsv} at start-up; a year that is already there is left as it is. */
@Component
@Order(10)
class CatalogueFiles implements ApplicationRunner {

    private final Items items;

    CatalogueFiles(Items items) {
        this.items = items;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:catalogue/*.tsv")) {
            String name = java.util.Objects.requireNonNull(file.getFilename());
            int itaYear = Integer.parseInt(name.substring(0, name.indexOf('.')));
            if (!items.existsByItaYear(itaYear)) {
                read(itaYear, file);
            }
        }
    }

    private void read(int itaYear, Resource file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> items.save(new Item(
                            itaYear,
                            new ItemCode(columns[0]),
                            Integer.parseInt(columns[1]),
                            columns[3],
                            columns[2].equals("verified"))));
        }
    }
}
