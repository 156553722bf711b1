package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sujarit.process.task.UserTask;

/** A task has one name and one help, on our pages and forms in both languages and in Camunda's lists. */
class TaskNamesTests {

    private static final Pattern USER_TASK =
            Pattern.compile("<bpmn:userTask id=\"([^\"]+)\" name=\"([^\"]+)\"[^>]*>\\s*"
                    + "<bpmn:documentation[^>]*>([^<]+)</bpmn:documentation>");

    @Test
    void everyTaskIsCalledAndExplainedInThaiAsInItsDiagramAndHasEnglishOfItsOwn() throws IOException {
        Properties thai = words("messages-web.properties");
        Properties english = words("messages-web_en.properties");
        int named = 0;
        for (String diagram : List.of(
                "improvement-cycle",
                "improvement-measure",
                "amend-plan",
                "monitor-round",
                "measure-progress",
                "withdraw-year")) {
            Matcher task = USER_TASK.matcher(Files.readString(Path.of("bpmn", diagram + ".bpmn")));
            while (task.find()) {
                named++;
                String key = "task.name." + task.group(1);
                assertThat(thai.getProperty(key)).as(key).isEqualTo(task.group(2));
                assertThat(english.getProperty(key)).as(key).isNotBlank().matches("[A-Za-z ]+");
                String help = "task.help." + task.group(1);
                assertThat(thai.getProperty(help))
                        .as(help)
                        .isEqualTo(task.group(3).strip());
                assertThat(english.getProperty(help)).as(help).isNotBlank();
            }
        }
        assertThat(named).isEqualTo(UserTask.values().length);
    }

    private static Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", bundle))) {
            words.load(reader);
        }
        return words;
    }
}
