package org.sujarit.access.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Accounts;
import org.sujarit.access.Role;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;

/** A production installation has an administrator from its first moment, or it does not start. */
@ApplicationTest
class FirstAdministratorTests {

    private static final String USER = "SUJARIT_ADMIN_USER";
    private static final String PASSWORD = "SUJARIT_ADMIN_PASSWORD";

    @Autowired
    private IdentityService identity;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private JdbcClient jdbc;

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
    void aNameTheEngineDoesNotTakeIsToldBeforeAnythingStarts() {
        for (String name : new String[] {"somchai.it", "it-admin", "สมชาย", "a b"}) {
            assertThatThrownBy(() -> start(Map.of(USER, name, PASSWORD, "a-long-password"), "production"))
                    .rootCause()
                    .hasMessageContaining(USER)
                    .hasMessageContaining("letters")
                    .hasMessageContaining(name);
        }
    }

    @Test
    void aPersonIsMadeWithAllGroupsOrNotAtAll() {
        assertThatThrownBy(() -> accounts.person("halfway", "", "", "a-long-password", List.of("no-such-group")))
                .isNotNull();
        assertThat(identity.createUserQuery().userId("halfway").count()).isZero();
    }

    /** As installations of older versions may be, which let the last one go. */
    @Test
    void whereNobodyIsAdministratorTheNamedPersonBecomesOneAgain() {
        agencies.administrator();
        List<String> others = administrators();
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where GROUP_ID_ = ?")
                .param(Role.ADMINISTRATOR.group())
                .update();
        accounts.person("boss", "", "boss", "a-long-password", List.of());
        try (var context = start(Map.of(USER, "boss", PASSWORD, "a-long-password"), "production")) {
            context.getBean(FirstAdministrator.class).run(new DefaultApplicationArguments());
            assertThat(administrators()).containsExactly("boss");
        } finally {
            others.forEach(other -> identity.createMembership(other, Role.ADMINISTRATOR.group()));
            identity.deleteUser("boss");
        }
    }

    @Test
    void whoseRoleWasTakenAwayWhileOthersHaveItStaysWithoutIt() {
        agencies.administrator(); // somebody stays
        accounts.person("second", "", "", "a-long-password", List.of(Role.ADMINISTRATOR.group()));
        accounts.person("otherBoss", "", "otherBoss", "a-long-password", List.of());
        try (var context = start(Map.of(USER, "otherBoss", PASSWORD, "a-long-password"), "production")) {
            context.getBean(FirstAdministrator.class).run(new DefaultApplicationArguments());
            assertThat(administrators()).contains("second").doesNotContain("otherBoss");
        } finally {
            identity.deleteUser("otherBoss");
            identity.deleteUser("second");
        }
    }

    private List<String> administrators() {
        return identity.createUserQuery().memberOfGroup(Role.ADMINISTRATOR.group()).list().stream()
                .map(user -> user.getId())
                .toList();
    }

    @Test
    void theNamedPersonIsAdministrator() {
        agencies.administrator(); // somebody stays
        try (var context = start(Map.of(USER, "thirdBoss", PASSWORD, "a-long-password"), "production")) {
            context.getBean(FirstAdministrator.class).run(new DefaultApplicationArguments());
        }
        try {
            assertThat(identity.checkPassword("thirdBoss", "a-long-password")).isTrue();
            assertThat(identity.createGroupQuery().groupMember("thirdBoss").list())
                    .extracting(group -> group.getId())
                    .containsExactly(Role.ADMINISTRATOR.group());
        } finally {
            identity.deleteUser("thirdBoss");
        }
    }

    @Test
    void whoWasDeletedDoesNotComeBackWhileOthersAdminister() {
        agencies.administrator(); // somebody stays
        accounts.person("second2", "", "", "a-long-password", List.of(Role.ADMINISTRATOR.group()));
        accounts.person("goneBoss", "", "", "a-long-password", List.of(Role.ADMINISTRATOR.group()));
        identity.deleteUser("goneBoss");
        try (var context = start(Map.of(USER, "goneBoss", PASSWORD, "a-long-password"), "production")) {
            context.getBean(FirstAdministrator.class).run(new DefaultApplicationArguments());
            assertThat(identity.createUserQuery().userId("goneBoss").count()).isZero();
        } finally {
            identity.deleteUser("second2");
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
