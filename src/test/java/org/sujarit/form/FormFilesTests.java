package org.sujarit.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FormFilesTests {

    private static final Map<String, byte[]> FILES =
            Map.of("forms/a.html", "form".getBytes(UTF_8), "forms/shared/a.js", "script".getBytes(UTF_8));

    @Test
    void theSameFilesHaveTheSameAddress() throws IOException {
        assertThat(new FormFiles().address()).isEqualTo(new FormFiles().address());
        assertThat(digest(FILES)).isEqualTo(digest(FILES));
    }

    @Test
    void anyChangeOfAnyFileIsAnotherAddress() {
        assertThat(digest(with("forms/shared/a.js", "script "))).isNotEqualTo(digest(FILES));
        assertThat(digest(with("forms/b.html", ""))).isNotEqualTo(digest(FILES));
    }

    @Test
    void aFormThatIsNotThereHasNoAddress() throws IOException {
        FormFiles files = new FormFiles();
        assertThat(files.address("forms/decision.html")).matches("/forms/[0-9a-f]{16}/decision\\.html");
        assertThatThrownBy(() -> files.address("forms/review-measure.html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no form forms/review-measure.html");
    }

    private static String digest(Map<String, byte[]> files) {
        return FormFiles.digest(new TreeMap<>(files));
    }

    private static Map<String, byte[]> with(String name, String content) {
        Map<String, byte[]> files = new TreeMap<>(FILES);
        files.put(name, content.getBytes(UTF_8));
        return files;
    }
}
