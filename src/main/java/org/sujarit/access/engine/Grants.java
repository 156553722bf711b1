package org.sujarit.access.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.sujarit.access.Role;

/** The least rights each role needs, granted once. Nobody but the administrator may deploy, modify or make filters. */
@Component
class Grants {

    private static final Set<Role> WORKERS =
            EnumSet.of(Role.ITA_OFFICER, Role.UNIT_HEAD, Role.STAFF, Role.REVIEWER, Role.MANAGER);

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
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
            work(role, "improvement-cycle");
            work(role, "improvement-measure");
            work(role, "amend-plan");
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

    /** What an installation of an earlier version has not granted yet: there was no such process, and officers began measures. */
    void addSince() {
        if (query(Role.ITA_OFFICER, Resources.PROCESS_DEFINITION, "amend-plan").count() > 0) {
            return;
        }
        WORKERS.forEach(role -> work(role, "amend-plan"));
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
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
        grant(role, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        Authorization authorization = query(role, resource, id).singleResult();
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
