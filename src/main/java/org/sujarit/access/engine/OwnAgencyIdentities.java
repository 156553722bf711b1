package org.sujarit.access.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.sujarit.access.OurCaller;
import org.sujarit.access.Role;
import org.sujarit.access.register.GroupChanges;
import org.sujarit.access.register.GroupRegister;

/**
 * People and units as the engine's own ways show them: those of one's own agencies. The engine keeps neither by tenant,
 * so its right to read people would be a right to read everybody's.
 */
abstract class OwnAgencyIdentities extends GroupRegister {

    OwnAgencyIdentities(ObjectProvider<GroupChanges> groups) {
        super(groups);
    }

    @Override
    public List<User> findUserByQueryCriteria(DbUserQueryImpl query) {
        return narrowed(query) ? super.findUserByQueryCriteria(query) : List.of();
    }

    @Override
    public long findUserCountByQueryCriteria(DbUserQueryImpl query) {
        return narrowed(query) ? super.findUserCountByQueryCriteria(query) : 0;
    }

    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
        return narrowed(query) ? super.findGroupByQueryCriteria(query) : List.of();
    }

    @Override
    public long findGroupCountByQueryCriteria(DbGroupQueryImpl query) {
        return narrowed(query) ? super.findGroupCountByQueryCriteria(query) : 0;
    }

    /** False when nothing is left to look for: the engine takes an empty list of ids for none at all. */
    private boolean narrowed(DbUserQueryImpl query) {
        return restricted()
                .map(colleagues -> {
                    String[] left = among(colleagues.people(), query.getIds());
                    query.userIdIn(left);
                    return left.length > 0;
                })
                .orElse(true);
    }

    private boolean narrowed(DbGroupQueryImpl query) {
        return restricted()
                .map(colleagues -> {
                    String[] left = among(colleagues.groups(), query.getIds());
                    query.groupIdIn(left);
                    String member = query.getUserId();
                    return left.length > 0
                            && (member == null || colleagues.people().contains(member));
                })
                .orElse(true);
    }

    private static String[] among(Set<String> known, String @Nullable [] asked) {
        return (asked == null ? known.stream() : Stream.of(asked).filter(known::contains)).toArray(String[]::new);
    }

    /** Empty where the application itself asks (its listeners too), our own pages do, or the administrator. */
    private Optional<Colleagues> restricted() {
        Authentication person = getCurrentAuthentication();
        if (person == null
                || person instanceof OurCaller
                || !Context.getCommandContext().isAuthorizationCheckEnabled()) {
            return Optional.empty();
        }
        return Role.ADMINISTRATOR.isAmong(person.getGroupIds())
                ? Optional.empty()
                : Optional.of(new Colleagues(
                        person, getSession(DbSqlSession.class).getSqlSession().getConnection()));
    }
}
