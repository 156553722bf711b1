package org.sujarit.access;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.refusal.Refused;

/**
 * Ids of people, units and agencies that are given or gone. None is given twice, nor in other capitals, nor one that
 * means something already: what was done, decided or left behind under it would seem to be the newcomer's.
 */
@Component
public class FormerIds {

    /** What the engine takes as an id; whatever else it is told it answers with a fault. */
    private static final Pattern SHAPE = Pattern.compile("[a-zA-Z0-9]{1,64}|camunda-admin");

    /**
     * The application itself and whoever is not logged in, as the audit and Spring Security call them, and chains of no
     * agency.
     */
    private static final Set<String> RESERVED =
            Set.of(Actor.SYSTEM, "people", "installation", "anonymous", "anonymoususer");

    /** What has the id. */
    public enum Kind {
        PERSON("ACT_ID_USER"),
        UNIT("ACT_ID_GROUP"),
        AGENCY("ACT_ID_TENANT");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    private final JdbcClient jdbc;

    FormerIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on nobody gets it, when somebody has it. */
    public void keep(Kind kind, String id) {
        if (isGiven(kind, id) && !isFormer(kind, id)) {
            jdbc.sql("insert into former_id (kind, id) values (?, ?)")
                    .params(kind.name(), id)
                    .update();
        }
    }

    private boolean isGiven(Kind kind, String id) {
        return found("select count(*) from " + kind.table + " where lower(ID_) = ?", lower(id));
    }

    /** Whether somebody or some unit had it, who may still be here. */
    private boolean isFormer(Kind kind, String id) {
        return found("select count(*) from former_id where kind = ? and lower(id) = ?", kind.name(), lower(id));
    }

    /**
     * The id itself, when the engine takes such a one.
     *
     * @throws Refused when it is missing or of another shape
     */
    public static String mustFit(@Nullable String id) {
        if (id == null || !SHAPE.matcher(id).matches()) {
            throw Refused.field("id", "identity.id.shape");
        }
        return id;
    }

    /** @throws Refused when it means something, or is or was given, in whatever capitals */
    public void mustBeNew(Kind kind, String id) {
        if (RESERVED.contains(lower(id))) {
            throw Refused.forbidden("identity.id.reserved", id);
        }
        if (isGiven(kind, id)) {
            throw Refused.field("id", "identity.id.taken", id);
        }
        if (isFormer(kind, id)) {
            throw Refused.forbidden("identity.id.given-before", id);
        }
    }

    /**
     * Saved under somebody else's id, an account would take that one's place, password and all.
     *
     * @param password as it is kept
     * @throws Refused when the account of that id has another
     */
    public void mustBeTheSame(String person, @Nullable String password) {
        jdbc.sql("select coalesce(PWD_, '') from ACT_ID_USER where ID_ = ?")
                .param(person)
                .query(String.class)
                .optional()
                .filter(kept -> !kept.equals(Objects.requireNonNullElse(password, "")))
                .ifPresent(another -> {
                    throw Refused.forbidden("identity.id.fixed", person);
                });
    }

    private boolean found(String sql, Object... values) {
        return jdbc.sql(sql).params(List.of(values)).query(Long.class).single() > 0;
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
