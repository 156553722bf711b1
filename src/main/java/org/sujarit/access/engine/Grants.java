package org.sujarit.access.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.Role;

/** The least rights each role needs, granted once. Nobody deploys, modifies or makes filters (WorkRouteGuard). */
@Component
class Grants {

    private static final Set<Role> WORKERS =
            EnumSet.of(Role.ITA_OFFICER, Role.UNIT_HEAD, Role.STAFF, Role.REVIEWER, Role.MANAGER);

    /** What the engine grants everybody of what is their own, and what the roles have, is ours; nothing else is. */
    private static final String FOREIGN = "delete from ACT_RU_AUTHORIZATION where not (TYPE_ = 1 and ("
            + "coalesce(GROUP_ID_, '') in (:roles)"
            + " or (RESOURCE_TYPE_ = 1 and RESOURCE_ID_ = coalesce(USER_ID_, ''))"
            + " or (RESOURCE_TYPE_ in (2, 11) and RESOURCE_ID_ <> '*' and PERMS_ = 2)))";

    /** The processes that have user tasks; their instances belong to an agency each. */
    private static final List<String> OF_AGENCIES = List.of(
            "improvement-cycle",
            "improvement-measure",
            "amend-plan",
            "monitor-round",
            "measure-progress",
            "withdraw-year");

    private final AuthorizationService authorizations;
    private final JdbcClient jdbc;

    Grants(AuthorizationService authorizations, JdbcClient jdbc) {
        this.authorizations = authorizations;
        this.jdbc = jdbc;
    }

    void giveTo(Role role) {
        if (role == Role.ADMINISTRATOR) {
            for (Resources resource : Resources.values()) {
                grant(role, resource, Authorization.ANY, Permissions.ALL);
            }
            return;
        }
        grant(role, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(role, Resources.USER, Authorization.ANY, Permissions.READ);
        grant(role, Resources.GROUP, Authorization.ANY, Permissions.READ);
        if (WORKERS.contains(role)) {
            grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            OF_AGENCIES.forEach(process -> work(role, process));
        }
        if (role == Role.ITA_OFFICER) {
            start(role);
        }
        if (role == Role.MANAGER || role == Role.AUDITOR) {
            cockpit(role);
        }
    }

    private void work(Role role, String process) {
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                process,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                // Not UPDATE_TASK, which would let a worker change the variables of the process too.
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.TASK_ASSIGN);
    }

    /** Tasklist offers a start form only to who may start; what comes past the forms, the start listeners refuse. */
    private void start(Role role) {
        grant(role, Resources.PROCESS_DEFINITION, "improvement-cycle", ProcessDefinitionPermissions.CREATE_INSTANCE);
        grant(role, Resources.PROCESS_DEFINITION, "amend-plan", ProcessDefinitionPermissions.CREATE_INSTANCE);
        grant(role, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    /** What an installation of an earlier version has not granted yet: there were fewer processes. */
    void addSince() {
        OF_AGENCIES.stream()
                .filter(process -> query(Role.ITA_OFFICER, Resources.PROCESS_DEFINITION, process)
                                .count()
                        == 0)
                .forEach(this::add);
    }

    private void add(String process) {
        WORKERS.forEach(role -> work(role, process));
        List.of(Role.MANAGER, Role.AUDITOR).forEach(role -> watch(role, process));
        if (process.equals("amend-plan")) {
            officersBeginNoMeasures();
        }
    }

    /** Before plans could be amended, officers began a measure that was added. */
    private void officersBeginNoMeasures() {
        start(Role.ITA_OFFICER);
        query(Role.ITA_OFFICER, Resources.PROCESS_DEFINITION, "improvement-measure")
                .list()
                .forEach(begun -> {
                    begun.removePermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
                    authorizations.saveAuthorization(begun);
                });
    }

    private AuthorizationQuery query(Role role, Resource resource, String id) {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(role.group())
                .resourceType(resource)
                .resourceId(id);
    }

    private void cockpit(Role role) {
        grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        OF_AGENCIES.forEach(process -> watch(role, process));
        grant(role, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    /** What opens the years of all agencies belongs to none of them, so nobody but the administrator watches it. */
    private void watch(Role role, String process) {
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                process,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
    }

    /** Takes back what earlier versions gave: the right to watch every process, also what belongs to no agency. */
    void narrow() {
        for (Role role : List.of(Role.MANAGER, Role.AUDITOR)) {
            Authorization all = of(role, Resources.PROCESS_DEFINITION, Authorization.ANY);
            if (all != null) {
                authorizations.deleteAuthorization(all.getId());
                cockpit(role);
            }
        }
    }

    /** Takes back what administrators of earlier versions could grant in Camunda Admin, to whomever. */
    void withdrawForeign() {
        jdbc.sql(FOREIGN)
                .param("roles", Stream.of(Role.values()).map(Role::group).toList())
                .update();
    }

    private @Nullable Authorization of(Role role, Resource resource, String id) {
        return query(role, resource, id).singleResult();
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        Authorization authorization = of(role, resource, id);
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            authorization.setGroupId(role.group());
            authorization.setResource(resource);
            authorization.setResourceId(id);
        }
        for (Permission permission : permissions) {
            authorization.addPermission(permission);
        }
        authorizations.saveAuthorization(authorization);
    }

    /** Lets a role see a shared filter of Tasklist. */
    void read(Role role, String filterId) {
        grant(role, Resources.FILTER, filterId, Permissions.READ);
    }

    boolean given() {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(Role.ITA_OFFICER.group())
                        .count()
                > 0;
    }
}
