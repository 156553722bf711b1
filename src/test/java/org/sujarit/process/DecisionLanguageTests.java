package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.juel.FeelEngineImpl;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ClassUtils;
import org.sujarit.testing.ApplicationTest;

/** Which FEEL reads the decision tables of the running engine: the one without the published hole. */
@ApplicationTest
class DecisionLanguageTests {

    private static final String OLDER = "select-findings-first";

    @Autowired
    ProcessEngine engine;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.feel.FeelEngine",
                "org.camunda.feel.api.FeelEngineApi",
                "org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine",
                "org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory",
                "camundajar.impl.scala.Option"
            })
    void theLibraryWithTheHoleIsNotThere(String name) {
        assertThat(ClassUtils.isPresent(name, getClass().getClassLoader())).isFalse();
    }

    @Test
    void theEngineReadsTablesWithItsOlderFeel() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.isDmnFeelEnableLegacyBehavior()).isTrue();
        var decisions =
                (DefaultDmnEngineConfiguration) configuration.getDmnEngine().getConfiguration();
        assertThat(decisions.getFeelEngine()).isInstanceOf(FeelEngineImpl.class);
    }

    @Test
    void everyDeployedTableIsOneThatTheseTestsKnow() {
        assertThat(engine.getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .latestVersion()
                        .list())
                .extracting(DecisionDefinition::getKey)
                .containsExactly("select-findings");
    }

    @Test
    void theDeployedTableDecides() {
        decides("select-findings");
    }

    /** As it lies in the database of whoever began with the first version. */
    @Test
    void theTableOfTheFirstVersionDecidesAsWell() throws IOException {
        DeploymentWithDefinitions older = deployTheFirstTable();
        try {
            decides(OLDER);
        } finally {
            engine.getRepositoryService().deleteDeployment(older.getId(), true);
        }
    }

    private void decides(String table) {
        assertThat(kind(table, "ITEM", "IIT", 69.99)).isEqualTo("URGENT");
        assertThat(kind(table, "ITEM", "EIT", 70)).isEqualTo("IMPROVE");
        assertThat(kind(table, "ITEM", "OIT", 99.99)).isEqualTo("IMPROVE");
        assertThat(kind(table, "ITEM", "OIT", 100)).isEqualTo("KEEP");
        assertThat(kind(table, "INDICATOR", "OIT", 84.995)).isEqualTo("IMPROVE");
        assertThat(kind(table, "INSTRUMENT", "EIT", 85)).isEqualTo("KEEP");
    }

    private String kind(String table, String level, String instrument, double score) {
        Map<String, Object> values = Map.of(
                "level", level, "instrument", instrument, "score", score, "urgentBelow", 70.0, "improveBelow", 85.0);
        return engine.getDecisionService()
                .evaluateDecisionTableByKey(table, values)
                .getSingleResult()
                .getEntry("kind");
    }

    private DeploymentWithDefinitions deployTheFirstTable() throws IOException {
        try (InputStream file = new ClassPathResource("process/select-findings-first.dmn").getInputStream()) {
            String table = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id=\"select-findings\"", "id=\"" + OLDER + "\"")
                    .replace("dmnElementRef=\"select-findings\"", "dmnElementRef=\"" + OLDER + "\"");
            return engine.getRepositoryService()
                    .createDeployment()
                    .name(OLDER)
                    .addString(OLDER + ".dmn", table)
                    .deployWithResult();
        }
    }
}
