package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.sujarit.testing.ApplicationTest;

/** A production installation has an administrator from its first moment, or it does not start. */
@ApplicationTest
class FirstAdministratorTests {

    private static final String USER = "SUJARIT_ADMIN_USER";
    private static final String PASSWORD = "SUJARIT_ADMIN_PASSWORD";

    @Autowired
    private IdentityService identity;

    @Test
    void withoutItsNameNothingStarts() {
        assertThatThrownBy(() -> start(Map.of(), "production")).rootCause().hasMessageContaining(USER);
    }

    @Test
    void withoutALongPasswordNothingStarts() {
        assertThatThrownBy(() -> start(Map.of(USER, "boss"), "production"))
                .rootCause()
                .hasMessageContaining(PASSWORD);
        assertThatThrownBy(() -> start(Map.of(USER, "boss", PASSWORD, "short"), "production"))
                .rootCause()
                .hasMessageContaining("12");
    }

    @Test
    void theNamedPersonIsAdministrator() {
        try (var context = start(Map.of(USER, "boss", PASSWORD, "a-long-password"), "production")) {
            context.getBean(FirstAdministrator.class).run(new DefaultApplicationArguments());
        }
        try {
            assertThat(identity.checkPassword("boss", "a-long-password")).isTrue();
            assertThat(identity.createGroupQuery().groupMember("boss").list())
                    .extracting(group -> group.getId())
                    .containsExactly(Role.ADMINISTRATOR.group());
        } finally {
            identity.deleteUser("boss");
        }
    }

    @Test
    void theDemonstrationNeedsNone() {
        try (var context = start(Map.of(), "default")) {
            assertThat(context.getBeanProvider(FirstAdministrator.class).getIfAvailable())
                    .isNull();
        }
    }

    private AnnotationConfigApplicationContext start(Map<String, Object> variables, String profile) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        environment.setActiveProfiles(profile);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.setEnvironment(environment);
        context.registerBean(Accounts.class, () -> new Accounts(identity));
        context.register(FirstAdministrator.class);
        context.refresh();
        return context;
    }
}
