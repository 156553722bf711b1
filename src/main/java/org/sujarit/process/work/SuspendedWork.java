package org.sujarit.process.work;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.CommandWatch;
import org.sujarit.refusal.Refused;

/**
 * Says whose work is suspended and who may let it go on, whichever way the engine was asked to go on with it: the engine
 * names no more than an id, and makes a fault of it.
 */
@Component
class SuspendedWork extends CommandWatch {

    /** It tells nowhere else what is suspended. */
    private static final Pattern NAMED = Pattern.compile("with id '([^']+)'");

    private static final String WHOSE =
            "select instance.BUSINESS_KEY_ from ACT_RU_EXECUTION instance where instance.ID_ in"
                    + " (select PROC_INST_ID_ from ACT_RU_TASK where ID_ = :id union all"
                    + " select PROC_INST_ID_ from ACT_RU_EXECUTION where ID_ = :id)"
                    + " union all select NAME_ from ACT_RE_PROCDEF where ID_ = :id";

    /** Needed long after the engine was built, of which this is a part. */
    private final ObjectProvider<JdbcClient> jdbc;

    SuspendedWork(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        try {
            return further.with(command);
        } catch (SuspendedEntityInteractionException suspended) {
            // Without its cause, whose handler would be asked before that of refusals.
            throw whose(suspended)
                    .map(subject -> Refused.conflict("work.suspended.named", subject))
                    .orElseGet(() -> Refused.conflict("work.suspended"));
        }
    }

    private Optional<String> whose(SuspendedEntityInteractionException suspended) {
        Matcher named = NAMED.matcher(String.valueOf(suspended.getMessage()));
        return named.find()
                ? jdbc.getObject().sql(WHOSE).param("id", named.group(1)).query(String.class).list().stream()
                        .filter(subject -> subject != null)
                        .findFirst()
                : Optional.empty();
    }
}
