package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the engine's history after all other tests of the processes: no part of a diagram may be left that none of them
 * has walked. It comes last by {@code junit-platform.properties}; alone it fails, so ask for {@code
 * org.sujarit.process.*Tests}.
 */
@Order(Integer.MAX_VALUE)
class FlowNodeCoverageTests extends ProcessTest {

    @ParameterizedTest
    @ValueSource(strings = {"open-yearly-cycles", "improvement-cycle", "improvement-measure", "amend-plan"})
    void everyPartOfTheDiagramWasWalkedByATest(String process) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        Set<String> drawn =
                engine
                        .getRepositoryService()
                        .getBpmnModelInstance(definition)
                        .getModelElementsByType(FlowNode.class)
                        .stream()
                        .map(FlowNode::getId)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isNotEmpty();
        assertThat(walked(definition)).containsAll(drawn);
    }

    private Set<String> walked(String definition) {
        List<HistoricActivityInstance> history = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition)
                .list();
        return history.stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
    }
}
