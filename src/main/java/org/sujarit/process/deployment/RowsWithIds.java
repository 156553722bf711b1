package org.sujarit.process.deployment;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManagerFactory;

/**
 * Writes rows as the engine does, which describes each in full before it looks whether its id is one, in case it has to
 * say that it is none. Here a row is only described when it is refused.
 */
final class RowsWithIds extends DbEntityManager {

    private static final String RESERVED = "*";

    private RowsWithIds(IdGenerator ids, PersistenceSession session) {
        super(ids, session);
    }

    @Override
    protected void validateId(DbEntity row) {
        String id = row.getId();
        if (id == null || id.equals(RESERVED)) {
            super.validateId(row);
        }
    }

    /** Takes the place of the engine's own. */
    static final class Factory extends DbEntityManagerFactory {

        private final IdGenerator ids;

        Factory(IdGenerator ids) {
            super(ids);
            this.ids = ids;
        }

        @Override
        public DbEntityManager openSession() {
            return new RowsWithIds(ids, Context.getCommandContext().getSession(PersistenceSession.class));
        }
    }
}
