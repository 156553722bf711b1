package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Comes after all tests of the processes: no part of a diagram may be left that none of them has walked. It reads what
 * {@link WalkedParts} kept of the last run of them, so it fails where there was none.
 */
class FlowNodeCoverageIT {

    static Stream<File> diagrams() {
        File[] files = new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn"));
        return Stream.of(Objects.requireNonNull(files));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyPartOfTheDiagramWasWalkedByATest(File diagram) throws IOException {
        BpmnModelInstance model = Bpmn.readModelFromFile(diagram);
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        Set<String> drawn = model.getModelElementsByType(FlowNode.class).stream()
                .map(part -> WalkedParts.line(process, part.getId()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isNotEmpty();
        assertThat(WalkedParts.all()).containsAll(drawn);
    }
}
