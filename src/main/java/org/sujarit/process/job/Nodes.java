package org.sujarit.process.job;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The nodes that do the engine's jobs. The engine itself lets a job of a killed node wait five minutes; here the others,
 * or the node itself once it runs again, take it up when its node has not been seen for a quarter of a minute. All of it
 * is told by the clock of the database. A node that was only slow does no harm: what it still writes to such a job is
 * refused, because the job has another revision by then.
 */
class Nodes {

    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);
    private static final String LOST = "seen_at < current_timestamp - interval '15' second";

    private final JdbcClient jdbc;
    private final CommandExecutor engine;

    Nodes(JdbcClient jdbc, CommandExecutor engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    /** @param node as which it locks jobs */
    void lives(String node) {
        int known = jdbc.sql("update node_alive set seen_at = current_timestamp where node = ?")
                .param(node)
                .update();
        if (known == 0) {
            jdbc.sql("insert into node_alive (node, seen_at) values (?, current_timestamp)")
                    .param(node)
                    .update();
        }
    }

    /** Lets others do the jobs of nodes that live no more. */
    void freeJobsOfTheLost() {
        jdbc.sql("delete from node_alive where " + LOST).update();
        List<String> held = jdbc.sql("select ID_ from ACT_RU_JOB where LOCK_OWNER_ is not null"
                        + " and LOCK_OWNER_ not in (select node from node_alive)")
                .query(String.class)
                .list();
        for (String job : held) {
            try {
                engine.execute(new UnlockJobCmd(job));
                LOG.info("a node that was lost held the job {}; it goes on", job);
            } catch (OptimisticLockingException other) {
                LOG.debug("another node was first: {}", other.getMessage());
            }
        }
    }
}
