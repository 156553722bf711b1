package org.sujarit.access.engine;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.sujarit.access.Accounts;
import org.sujarit.access.PasswordRule;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;

/**
 * Makes the first administrator of a production installation from {@code SUJARIT_ADMIN_USER} and
 * {@code SUJARIT_ADMIN_PASSWORD}; without them it does not start, so that the engine's open setup is never reachable.
 */
@Component
@Profile("production")
@Order(30)
class FirstAdministrator implements ApplicationRunner {

    /** The engine takes nothing else as an id, and says so only when everything has been set up. */
    private static final Pattern USER_NAME = Pattern.compile("[a-zA-Z0-9]{1,64}|camunda-admin");

    private final Accounts accounts;
    private final String user;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            @Value("${sujarit.admin.user:}") String user,
            @Value("${sujarit.admin.password:}") String password) {
        Assert.hasText(user, "Set SUJARIT_ADMIN_USER: the user name of the first administrator");
        Assert.isTrue(
                USER_NAME.matcher(user).matches(),
                "Change SUJARIT_ADMIN_USER: a user name has 1 to 64 letters a-z, A-Z and digits and nothing else, not "
                        + user);
        Assert.isTrue(
                PasswordRule.against(user, password).isEmpty(),
                "Set SUJARIT_ADMIN_PASSWORD: the first administrator's password, at least 12 characters and none that is"
                        + " commonly used");
        this.accounts = accounts;
        this.user = user;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            make();
        } catch (Refused deleted) {
            // The account was deleted, or the id is the application's own. Whoever administers by now need not be
            // disturbed.
            Assert.state(
                    accounts.hasAdministrator(),
                    "Change SUJARIT_ADMIN_USER: " + user
                            + " was deleted or means something else here, and such an id is not given");
        }
    }

    private void make() {
        accounts.person(user, "", user, password, List.of(Role.ADMINISTRATOR.group()));
        accounts.administrator(user);
    }
}
