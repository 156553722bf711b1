package org.sujarit.access.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Role;

/** Makes the roles, what they may do, and Tasklist's filters, the first time an installation starts; later what is new of it. */
@Component
@Order(20)
class IdentitySetup implements ApplicationRunner {

    private final IdentityService identity;
    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    IdentitySetup(IdentityService identity, FilterService filters, TaskService tasks, Grants grants) {
        this.identity = identity;
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (grants.given()) {
            grants.narrow();
            grants.addSince();
            grants.withdrawForeign();
            return;
        }
        for (Role role : Role.values()) {
            group(role);
            grants.giveTo(role);
        }
        filter("งานของฉัน", 0, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        filter("งานที่รอผู้รับ", 10, tasks.createTaskQuery().taskCandidateUserExpression("${currentUser()}"));
    }

    private void group(Role role) {
        if (identity.createGroupQuery().groupId(role.group()).count() == 0) {
            Group group = identity.newGroup(role.group());
            group.setName(role.thai());
            group.setType("ROLE");
            identity.saveGroup(group);
        }
    }

    private void filter(String name, int priority, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query.orderByDueDate().asc())
                .setProperties(Map.of(
                        "priority", priority, "showUndefinedVariable", false, "refresh", true, "variables", List.of()));
        String id = filters.saveFilter(filter).getId();
        for (Role role : Role.values()) {
            grants.read(role, id);
        }
    }
}
