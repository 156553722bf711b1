package org.sujarit.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetProcessDefinitionVersionCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionTableCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;

/**
 * Leaves people no way around the forms. The engine's grant for working on tasks also lets its holder complete one with
 * variables of their own choice, end it by an error, hand it around or hang files and remarks on it; the engine's own API
 * offers all of that to whoever is logged in. People may take work, give it back and finish it; the administrator, who
 * repairs processes in Cockpit, is held back only from what would run code, or the application's processes otherwise than
 * they are drawn.
 */
@Component
class WorkRouteGuard extends AbstractProcessEnginePlugin {

    private final ObjectProvider<RefusalWords> words;

    WorkRouteGuard(ObjectProvider<RefusalWords> words) {
        this.words = words;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                guarded(configuration, configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                guarded(configuration, configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
        // An error nobody catches would end the process quietly, as if the work had been done.
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    }

    private List<CommandInterceptor> guarded(
            ProcessEngineConfigurationImpl configuration, @Nullable List<CommandInterceptor> others) {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        interceptors.add(words.getObject());
        interceptors.add(new Guard(configuration));
        if (others != null) {
            interceptors.addAll(others);
        }
        return interceptors;
    }

    private static final class Guard extends CommandInterceptor {

        private static final List<Class<?>> CLOSED = List.of(
                ResolveTaskCmd.class,
                SubmitTaskFormCmd.class,
                DelegateTaskCmd.class,
                SaveTaskCmd.class,
                AbstractSetTaskPropertyCmd.class,
                DeleteIdentityLinkCmd.class,
                HandleTaskBpmnErrorCmd.class,
                HandleTaskEscalationCmd.class,
                AddCommentCmd.class,
                UpdateCommentCmd.class,
                DeleteTaskCommentCmd.class,
                DeleteProcessInstanceCommentCmd.class,
                CreateAttachmentCmd.class,
                SaveAttachmentCmd.class,
                DeleteAttachmentCmd.class);

        /** A diagram may hold expressions and scripts, which run with all rights of the server. */
        private static final List<Class<?>> FROM_THE_APPLICATION = List.of(
                DeployCmd.class,
                DeleteDeploymentCmd.class,
                AbstractDeleteProcessDefinitionCmd.class,
                DeleteProcessDefinitionsByIdsCmd.class,
                ModifyProcessInstanceCmd.class,
                AbstractModificationCmd.class,
                CreateMigrationPlanCmd.class,
                AbstractMigrationCmd.class,
                AbstractRestartProcessInstanceCmd.class,
                StartProcessInstanceAtActivitiesCmd.class,
                SetProcessDefinitionVersionCmd.class,
                EvaluateDecisionCmd.class,
                EvaluateDecisionTableCmd.class,
                SaveFilterCmd.class,
                // Rights are granted by the application only (Grants): one would open what roles keep apart.
                SaveAuthorizationCmd.class,
                DeleteAuthorizationCmd.class);

        private final ProcessEngineConfigurationImpl configuration;

        Guard(ProcessEngineConfigurationImpl configuration) {
            this.configuration = configuration;
        }

        @Override
        public <T> T execute(Command<T> command) {
            Authentication person = configuration.getIdentityService().getCurrentAuthentication();
            if (person != null && FROM_THE_APPLICATION.stream().anyMatch(code -> code.isInstance(command))) {
                throw refused("What runs comes with the application", "work.only-from-the-application");
            }
            if (person != null && carriesAnObject(command)) {
                throw refused("Work is done through its form", "work.past-the-form");
            }
            if (person != null && !repairs(person) && aroundTheForm(command, person.getUserId())) {
                throw refused("Work is done through its form", "work.past-the-form");
            }
            return next.execute(command);
        }

        /**
         * Of a class of the sender's choice, whose code would run as it is read, or a file, which no process keeps; our
         * own code sends none of that kind.
         */
        private static boolean carriesAnObject(Command<?> command) {
            Object variables = null;
            if (command instanceof StartProcessInstanceCmd
                    && value(command, "instantiationBuilder") instanceof ProcessInstantiationBuilderImpl start) {
                variables = start.getVariables();
            } else if (command instanceof SubmitStartFormCmd || command instanceof CompleteTaskCmd) {
                variables = value(command, "variables");
            }
            return variables instanceof VariableMap map
                    && map.keySet().stream()
                            .map(map::<TypedValue>getValueTyped)
                            .anyMatch(one -> one instanceof FileValue
                                    || one instanceof BytesValue
                                    || (one instanceof SerializableValue unread && !unread.isDeserialized()));
        }

        private static AuthorizationException refused(String words, String reason) {
            AuthorizationException refused = new AuthorizationException(words);
            refused.initCause(Refused.forbidden(reason));
            return refused;
        }

        private static boolean repairs(Authentication person) {
            return Role.ADMINISTRATOR.isAmong(person.getGroupIds());
        }

        private boolean aroundTheForm(Command<?> command, String person) {
            if (command instanceof AssignTaskCmd) {
                return value(command, "userId") != null || !has(person, (String) value(command, "taskId"));
            }
            if (command instanceof ClaimTaskCmd) {
                return !person.equals(value(command, "userId"));
            }
            if (CLOSED.stream().anyMatch(closed -> closed.isInstance(command))) {
                return true;
            }
            return command instanceof AbstractAddIdentityLinkCmd
                    || (command instanceof CompleteTaskCmd
                            && value(command, "variables") instanceof Map<?, ?> variables
                            && !variables.isEmpty());
        }

        private boolean has(String person, @Nullable String taskId) {
            return configuration
                            .getTaskService()
                            .createTaskQuery()
                            .taskId(taskId)
                            .taskAssignee(person)
                            .count()
                    > 0;
        }

        /** The engine's commands do not tell what they carry. */
        private static @Nullable Object value(Command<?> command, String field) {
            return PropertyAccessorFactory.forDirectFieldAccess(command).getPropertyValue(field);
        }
    }
}
