package org.sujarit.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.refusal.Refused;

/**
 * Ids of people and units that are gone. None is given twice: what was done, decided or left behind under it would seem
 * to be the newcomer's.
 */
@Component
public class FormerIds {

    /** What had the id. */
    public enum Kind {
        PERSON,
        UNIT
    }

    private final JdbcClient jdbc;

    FormerIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on nobody gets it. */
    public void keep(Kind kind, String id) {
        if (!isFormer(kind, id)) {
            jdbc.sql("insert into former_id (kind, id) values (?, ?)")
                    .params(kind.name(), id)
                    .update();
        }
    }

    /** Whether somebody or some unit had it, who may still be here. */
    public boolean isFormer(Kind kind, String id) {
        return jdbc.sql("select count(*) from former_id where kind = ? and id = ?")
                        .params(kind.name(), id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws Refused when it was given before */
    public void mustBeNew(Kind kind, String id) {
        if (isFormer(kind, id)) {
            throw Refused.forbidden("identity.id.given-before", id);
        }
    }
}
