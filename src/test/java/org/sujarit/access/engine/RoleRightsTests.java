package org.sujarit.access.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheckBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.testing.ApplicationTest;

/** Asked for a list of rights of which one is enough, the answer is the one that the engine gives to each alone. */
@ApplicationTest
@Tag("database")
class RoleRightsTests {

    private static final List<Asked> ASKED = List.of(
            new Asked(Resources.PROCESS_DEFINITION, "improvement-measure", ProcessDefinitionPermissions.TASK_WORK),
            new Asked(Resources.PROCESS_DEFINITION, "improvement-measure", ProcessDefinitionPermissions.UPDATE_TASK),
            new Asked(Resources.PROCESS_DEFINITION, "improvement-cycle", ProcessDefinitionPermissions.CREATE_INSTANCE),
            new Asked(Resources.PROCESS_DEFINITION, "open-yearly-cycles", ProcessDefinitionPermissions.TASK_WORK),
            new Asked(Resources.PROCESS_DEFINITION, "another", ProcessDefinitionPermissions.READ_HISTORY),
            new Asked(Resources.PROCESS_INSTANCE, "one", Permissions.CREATE),
            new Asked(Resources.PROCESS_INSTANCE, "one", Permissions.DELETE),
            new Asked(Resources.TASK, "one", Permissions.TASK_WORK),
            new Asked(Resources.DEPLOYMENT, "*", Permissions.CREATE),
            new Asked(Resources.USER, "somebody", Permissions.READ),
            new Asked(Resources.USER, "somebody", Permissions.DELETE));

    @Autowired
    private ProcessEngine engine;

    private record Asked(Resource resource, String id, Permission permission) {}

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleMayDoWhatTheEngineSaysAndNoMore(Role role) {
        List<String> groups = List.of(role.group(), "unitOfNobody");
        for (Asked one : ASKED) {
            for (Asked other : ASKED) {
                boolean expected = alone(groups, one) || alone(groups, other);
                assertThat(together(groups, one, other))
                        .as("%s or %s", one, other)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void withoutTheGroupNothingIsLeft(Role role) {
        Asked work = ASKED.get(0);
        Asked delete = ASKED.get(6);
        assertThat(together(List.of("not" + role.group()), work, delete)).isFalse();
        assertThat(together(List.of(), work, delete)).isFalse();
    }

    private boolean alone(List<String> groups, Asked one) {
        return engine.getAuthorizationService()
                .isUserAuthorized("nobody", groups, one.permission(), one.resource(), one.id());
    }

    private boolean together(List<String> groups, Asked one, Asked other) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context ->
                        context.getAuthorizationManager().isAuthorized("nobody", groups, either(one, other)));
    }

    private static CompositePermissionCheck either(Asked one, Asked other) {
        return new PermissionCheckBuilder()
                .disjunctive()
                .atomicCheckForResourceId(one.resource(), one.id(), one.permission())
                .atomicCheckForResourceId(other.resource(), other.id(), other.permission())
                .build();
    }
}
