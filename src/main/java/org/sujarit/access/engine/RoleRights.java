package org.sujarit.access.engine;

import java.sql.Connection;
import java.util.List;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;

/** Checks as the engine does, without the questions to the database whose answers are known: rights belong to roles. */
class RoleRights extends AuthorizationManager {

    /** The engine asks in each command which groups have rights at all; every role of ours has. */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    /**
     * The engine's own statement for this has up to 24 parts and is put together anew each time, which takes longer than
     * all else that finishing a task does; without revoked rights the same rows answer as a list.
     */
    @Override
    public boolean isAuthorized(String person, @Nullable List<String> groups, CompositePermissionCheck wanted) {
        if (!anyOfThemWillDo(wanted) || isRevokeAuthCheckEnabled(person, groups)) {
            return super.isAuthorized(person, groups, wanted);
        }
        Connection connection = getSession(DbSqlSession.class).getSqlSession().getConnection();
        List<Right> rights = Right.of(person, filterAuthenticatedGroupIds(groups), connection);
        return wanted.getAtomicChecks().stream()
                .anyMatch(check -> rights.stream().anyMatch(right -> right.gives(check)));
    }

    private boolean anyOfThemWillDo(CompositePermissionCheck wanted) {
        List<PermissionCheck> checks = wanted.getAtomicChecks();
        return wanted.getCompositeChecks().isEmpty()
                && (wanted.isDisjunctive() || checks.size() == 1)
                && !checks.isEmpty()
                && checks.stream()
                        .allMatch(check -> check.getResourceId() != null
                                && check.getResourceIdQueryParam() == null
                                && check.getAuthorizationNotFoundReturnValue() == null
                                && isResourceValidForPermission(check));
    }

    /** There are none for single tasks (NoTaskRows), so there is nothing to delete when one ends. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.TASK) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    /** Puts it in the place of the engine's own. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new RoleRights();
        }
    }
}
