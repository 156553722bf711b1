package org.sujarit.thai.font;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the shaped faces and their map anew, as after a change of the font or of the clusters:
 * {@code mvn test-compile exec:java -Dexec.mainClass=org.sujarit.thai.font.MakeFonts -Dexec.classpathScope=test}.
 */
public final class MakeFonts {

    static final List<String> FACES = List.of("Regular", "Bold", "Italic");

    private MakeFonts() {}

    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(Path.of("src", "main", "resources", "fonts", file.getKey()), file.getValue());
        }
    }

    /** The content of each file by its name. */
    static Map<String, byte[]> files() throws IOException {
        List<Face> faces = FACES.stream().map(MakeFonts::original).toList();
        ShapedFont font = new ShapedFont(faces);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < FACES.size(); i++) {
            files.put("SarabunShaped-" + FACES.get(i) + ".ttf", font.face(i));
        }
        files.put("SarabunShaped.map", font.map().getBytes(UTF_8));
        return files;
    }

    static Face original(String name) {
        try (InputStream in = MakeFonts.class.getResourceAsStream("/fonts/Sarabun-" + name + ".ttf")) {
            return new Face(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
