package org.sujarit.report.table;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A place to sign.
 *
 * @param role what the person signs as, such as ผู้อนุมัติ
 * @param name full name, empty until somebody has decided
 */
@JsonPropertyOrder({"role", "name"})
public record Signature(String role, String name) {

    public Signature {
        role = XmlText.line(role);
        name = XmlText.line(name);
    }

    /** The name in brackets below the line, or dots to write on. */
    public String line() {
        return "(" + (name.isBlank() ? "……………………………………" : name) + ")";
    }
}
