package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The diagrams are read by people: they have names, run from left to right and hide no logic. */
class BpmnStyleTests {

    private static final String THAI = "(?s).*[\\u0E01-\\u0E2E].*";

    /** A plain name, its denial, or a bean that is asked. */
    private static final String PLAIN = "\\$\\{!?[a-zA-Z]+(\\.of\\(execution\\))?}";

    static Stream<String> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.replace(".bpmn", ""))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(7);
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everythingThatIsDrawnHasAThaiName(String process) throws IOException {
        BpmnModelInstance model = read(process);
        assertThat(model.getModelElementsByType(FlowNode.class))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches(THAI));
        assertThat(model.getModelElementsByType(Process.class)).allSatisfy(one -> {
            assertThat(one.getName()).matches(THAI);
            assertThat(one.getDocumentations()).isNotEmpty();
            assertThat(one.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        });
        assertThat(choices(model))
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).matches(THAI));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everythingThatRunsIsDrawn(String process) throws IOException {
        BpmnModelInstance model = read(process);
        Set<String> drawn = Stream.concat(
                        model.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        model.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        assertThat(model.getModelElementsByType(FlowElement.class))
                .extracting(FlowElement::getId)
                .isSubsetOf(drawn);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void theFlowRunsFromLeftToRightExceptWhereWorkComesBack(String process) throws IOException {
        BpmnModelInstance model = read(process);
        Map<String, Bounds> places = new HashMap<>();
        model.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> places.put(shape.getBpmnElement().getId(), shape.getBounds()));
        List<String> backwards = model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !comesBack(flow))
                .filter(flow -> left(places, flow.getTarget()) <= left(places, flow.getSource()))
                .map(SequenceFlow::getId)
                .toList();
        assertThat(backwards).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noLogicHidesInExpressions(String process) throws IOException {
        BpmnModelInstance model = read(process);
        List<String> all = expressions(model.getDocument().getRootElement()).toList();
        assertThat(all).isNotEmpty().allSatisfy(text -> assertThat(text).matches(PLAIN));
        assertThat(model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.ScriptTask.class))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"improvement-cycle", "improvement-measure", "amend-plan", "monitor-round", "withdraw-year"})
    void everyChoiceHasAWayThatIsTakenOtherwise(String process) throws IOException {
        List<Gateway> forks = read(process).getModelElementsByType(Gateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
        assertThat(forks).isNotEmpty().allSatisfy(fork -> {
            assertThat(fork.getAttributeValue("default")).as(fork.getId()).isNotBlank();
            assertThat(fork.getOutgoing()).hasSize(2);
        });
    }

    private static boolean comesBack(SequenceFlow flow) {
        return flow.getTarget() instanceof Gateway gateway
                && gateway.getIncoming().size() > 1
                && (flow.getSource() instanceof Gateway || mends(flow.getSource()));
    }

    /** Work that is opened only where a choice sends it back. */
    private static boolean mends(FlowNode work) {
        return work.getIncoming().size() == 1
                && work.getIncoming().iterator().next().getSource() instanceof Gateway;
    }

    private static double left(Map<String, Bounds> places, FlowNode node) {
        return Objects.requireNonNull(places.get(node.getId()), node.getId()).getX();
    }

    private static Collection<SequenceFlow> choices(BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource().getOutgoing().size() > 1)
                .toList();
    }

    private static Stream<String> expressions(DomElement element) {
        Stream<String> own = Stream.of("delegateExpression", "assignee", "dueDate", "collection", "expression", "class")
                .map(name -> element.getAttribute("http://camunda.org/schema/1.0/bpmn", name))
                .filter(Objects::nonNull);
        Stream<String> listened = Stream.of("delegateExpression", "expression", "class")
                .map(element::getAttribute)
                .filter(Objects::nonNull);
        boolean spoken = element.getLocalName().equals("conditionExpression")
                || element.getLocalName().equals("timeDate");
        Stream<String> text = spoken ? Stream.of(element.getTextContent().strip()) : Stream.empty();
        return Stream.concat(
                Stream.concat(own, listened),
                Stream.concat(text, element.getChildElements().stream().flatMap(BpmnStyleTests::expressions)));
    }

    private static BpmnModelInstance read(String process) throws IOException {
        try (InputStream diagram = Files.newInputStream(Path.of("bpmn", process + ".bpmn"))) {
            return Bpmn.readModelFromStream(diagram);
        }
    }
}
