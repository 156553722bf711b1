package org.sujarit.refusal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a rule of the domain says no. Nothing has been changed when it is thrown; whoever asked gets every
 * reason as a message of the bundles (Thai and English) and may mend and try again.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Decides the HTTP status: what the asker has to change to be let through. */
    public enum Kind {
        /** What was sent does not fit: mend it. */
        INVALID,
        /** Right content, wrong person: somebody else has to do it. */
        FORBIDDEN,
        /** Somebody or something was faster: look again at how things stand now. */
        CONFLICT,
        /** There is no such thing, or it may not be seen. */
        MISSING,
        /** What is needed for it cannot be reached for the moment: try again later, unchanged. */
        AWAY
    }

    private final Kind kind;
    private final transient List<Reason> reasons;
    private final @Nullable String suggestion;
    private final @Nullable String agency;

    private Refused(Kind kind, List<Reason> reasons, @Nullable String suggestion) {
        super(reasons.toString());
        this.kind = kind;
        this.reasons = reasons;
        this.suggestion = suggestion;
        this.agency = null;
    }

    private Refused(Refused told, String agency) {
        super(told.getMessage(), told);
        this.kind = told.kind;
        this.reasons = told.reasons;
        this.suggestion = told.suggestion;
        this.agency = agency;
    }

    /** The content does not fit; {@code key} is a message of the bundles. */
    public static Refused because(String key, Object... arguments) {
        return new Refused(Kind.INVALID, List.of(new Reason(key, null, List.of(arguments))), null);
    }

    /** The content of one field does not fit; {@code field} is its path in the request, as {@code results[0].doneOn}. */
    public static Refused field(String field, String key, Object... arguments) {
        return new Refused(Kind.INVALID, List.of(new Reason(key, field, List.of(arguments))), null);
    }

    /** As {@link #field}, with a value that would be accepted instead. */
    public static Refused fieldWithSuggestion(String field, String suggestion, String key, Object... arguments) {
        return new Refused(Kind.INVALID, List.of(new Reason(key, field, List.of(arguments))), suggestion);
    }

    /** The person may not do this. */
    public static Refused forbidden(String key, Object... arguments) {
        return new Refused(Kind.FORBIDDEN, List.of(new Reason(key, null, List.of(arguments))), null);
    }

    /** Things have moved on since the person looked. */
    public static Refused conflict(String key, Object... arguments) {
        return new Refused(Kind.CONFLICT, List.of(new Reason(key, null, List.of(arguments))), null);
    }

    /** There is no such thing for this person. */
    public static Refused missing(String key, Object... arguments) {
        return new Refused(Kind.MISSING, List.of(new Reason(key, null, List.of(arguments))), null);
    }

    /** Nobody's fault: what is needed for it is away for the moment. */
    public static Refused away(String key, Object... arguments) {
        return new Refused(Kind.AWAY, List.of(new Reason(key, null, List.of(arguments))), null);
    }

    public static Refused all(List<Reason> reasons) {
        return new Refused(Kind.INVALID, List.copyOf(reasons), null);
    }

    /** The refusal that is behind what was thrown, which the engine wraps. */
    public static Optional<Refused> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    /** The same with the agency whose work it was about: its auditor reads that it was tried. */
    public Refused concerning(@Nullable String code) {
        return code == null || agency != null ? this : new Refused(this, code);
    }

    public Kind kind() {
        return kind;
    }

    /** Code of the agency whose work it was about; null where nobody said so. */
    public @Nullable String agency() {
        return agency;
    }

    /** At least one. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** A value that would be accepted in place of the refused one. */
    public @Nullable String suggestion() {
        return suggestion;
    }
}
