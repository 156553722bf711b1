package org.sujarit.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether a program that read the older answer finds its way in the newer one: more may be said, nothing less. */
final class Shape {

    private final List<String> missing = new ArrayList<>();

    private Shape() {}

    /** Paths of what is no longer there or of another kind. */
    static List<String> missing(JsonNode older, JsonNode newer) {
        Shape shape = new Shape();
        shape.compare("", older, newer);
        return shape.missing;
    }

    private void compare(String path, JsonNode older, JsonNode newer) {
        if (older.isNull() || (older.isValueNode() && newer.isNull())) {
            return;
        }
        if (older.getNodeType() != newer.getNodeType()) {
            missing.add(path + " is " + newer.getNodeType());
            return;
        }
        older.fieldNames().forEachRemaining(name -> {
            if (newer.has(name)) {
                compare(path + "/" + name, older.get(name), newer.get(name));
            } else {
                missing.add(path + "/" + name);
            }
        });
        if (older.isArray() && !older.isEmpty()) {
            if (newer.isEmpty()) {
                missing.add(path + " is empty");
            } else {
                compare(path + "/0", older.get(0), newer.get(0));
            }
        }
    }
}
