package org.sujarit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the packaged jar says of itself: every library in it, by name and version. */
class BillOfMaterialsIT {

    private static final Pattern PART = Pattern.compile("[?&]classifier=([^&#]+)");
    private static final String PLACE = "META-INF/sbom/application.cdx.json";

    @Test
    void everyLibraryInTheJarIsInItsBillOfMaterials() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("sujarit.jar"))) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Sbom-Location"))
                    .isEqualTo(PLACE);
            List<String> listed = listed(jar);
            assertThat(listed).contains("camunda-engine-7.24.0.jar").noneMatch(name -> name.startsWith("feel-engine"));
            assertThat(libraries(jar)).isNotEmpty().allSatisfy(name -> assertThat(listed)
                    .contains(name));
        }
    }

    private static List<String> listed(JarFile jar) throws IOException {
        try (InputStream bill = jar.getInputStream(jar.getEntry(PLACE))) {
            JsonNode components = new ObjectMapper().readTree(bill).path("components");
            return components.findParents("bom-ref").stream()
                    .map(BillOfMaterialsIT::file)
                    .toList();
        }
    }

    /** As {@code camunda-webapp-jakarta-7.24.0-classes.jar}: what comes in several parts names the part in its address. */
    private static String file(JsonNode component) {
        Matcher part = PART.matcher(component.path("purl").asText());
        return component.path("name").asText() + "-" + component.path("version").asText()
                + (part.find() ? "-" + part.group(1) : "") + ".jar";
    }

    /** Spring Boot's own loader of jars lies beside the libraries and is none. */
    private static List<String> libraries(JarFile jar) {
        return jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                .map(name -> name.substring("BOOT-INF/lib/".length()))
                .filter(name -> !name.startsWith("spring-boot-jarmode-tools"))
                .toList();
    }
}
