package org.sujarit.report.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place to sign.
 *
 * @param role what the person signs as, such as ผู้อนุมัติ
 * @param name full name, empty until somebody has decided
 * @param post of the person, as the register had it then; empty where it had none
 */
@JsonPropertyOrder({"role", "name", "post"})
public record Signature(
        String role,
        String name,
        // What was kept before there were posts keeps its bytes.
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String post) {

    /**
     * Who signs.
     *
     * @param name full name with the title
     * @param post empty where there is none
     */
    public record Signer(String name, String post) {

        /** Where nobody has signed. */
        public static final Signer NOBODY = new Signer("", "");

        /** In one line. */
        public String line() {
            return post.isBlank() ? name : name + " (" + post + ")";
        }
    }

    public Signature(String role, String name, @Nullable String post) {
        this.role = XmlText.line(role);
        this.name = XmlText.line(name);
        this.post = post == null ? "" : XmlText.line(post);
    }

    /** A place where nobody has signed yet. */
    public static Signature unsigned(String role) {
        return new Signature(role, "", "");
    }

    Signature by(Signer signer) {
        return new Signature(role, signer.name(), signer.post());
    }

    /** The name in brackets below the line, or dots to write on. */
    public String line() {
        return "(" + (name.isBlank() ? "……………………………………" : name) + ")";
    }

    /** What stands below the line to sign on, from top to bottom. */
    public List<String> below() {
        return Stream.of(line(), post.isBlank() ? "" : "ตำแหน่ง " + post, role)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
