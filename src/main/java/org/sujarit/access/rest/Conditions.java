package org.sujarit.access.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a list of the engine's things is asked for with, as {@code processVariables} that have a name, an operator and a
 * value, at whatever depth. The engine takes for granted that they are there, and that a value is one it can compare.
 */
record Conditions(JsonNode body) {

    private static final Set<String> ORDERED = Set.of("gt", "gteq", "lt", "lteq");
    private static final Set<String> LIKE = Set.of("like", "notLike");
    private static final Set<String> EQUAL = Set.of("eq", "neq");

    /** By the field they stand in, wherever it stands. */
    private static final Map<String, Predicate<JsonNode>> WHOLE = Map.of(
            "processVariables", Conditions::areOfVariables,
            "taskVariables", Conditions::areOfVariables,
            "caseInstanceVariables", Conditions::areOfVariables,
            "variables", Conditions::areOfVariables,
            "variableValues", Conditions::areOfVariables,
            "variableValue", Conditions::isComparable,
            "dueDates", Conditions::areOfTimes,
            "createTimes", Conditions::areOfTimes,
            "sorting", Conditions::areOrders);

    boolean areWhole() {
        return areWhole(body);
    }

    private static boolean areWhole(JsonNode node) {
        return each(node).allMatch(Conditions::areWhole)
                && WHOLE.entrySet().stream()
                        .allMatch(field ->
                                !node.has(field.getKey()) || field.getValue().test(node.path(field.getKey())));
    }

    /** What is an object under these names is something else, as the variables of a start. */
    private static boolean areOfVariables(JsonNode list) {
        return !list.isArray() || each(list).allMatch(Conditions::isOfAVariable);
    }

    private static boolean areOfTimes(JsonNode list) {
        return !list.isArray() || each(list).allMatch(Conditions::isOfATime);
    }

    private static boolean areOrders(JsonNode list) {
        return !list.isArray() || each(list).allMatch(Conditions::isAnOrder);
    }

    private static boolean isOfAVariable(JsonNode condition) {
        JsonNode value = condition.path("value");
        String operator = condition.path("operator").asText();
        boolean compared = EQUAL.contains(operator)
                || (LIKE.contains(operator) && !isNothing(value))
                || (ORDERED.contains(operator) && hasAnOrder(value));
        return condition.path("name").isTextual() && compared && isComparable(value);
    }

    /** The engine reads each text as a time first, and these two as none at all. */
    private static boolean hasAnOrder(JsonNode value) {
        String text = value.asText().strip();
        return !isNothing(value) && !value.isBoolean() && !text.isEmpty() && !text.equals("null");
    }

    /** As a number that is no larger than the engine's largest. */
    private static boolean isComparable(JsonNode value) {
        return !value.isContainerNode() && (!value.isIntegralNumber() || value.canConvertToLong());
    }

    private static boolean isOfATime(JsonNode condition) {
        JsonNode value = condition.path("value");
        return condition.path("operator").isTextual() && value.isTextual() && hasAnOrder(value);
    }

    private static boolean isAnOrder(JsonNode order) {
        JsonNode by = order.path("parameters");
        boolean ofAVariable = order.path("sortBy").asText().endsWith("Variable");
        return each(by).allMatch(JsonNode::isTextual)
                && (!ofAVariable || (isNamed(by.path("variable")) && isNamed(by.path("type"))));
    }

    private static boolean isNamed(JsonNode name) {
        return name.isTextual() && !name.asText().isBlank();
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
