package org.sujarit.testing;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.sujarit.testing.AgencyFixture.TestAgency;

/** Opens browsers on the running application. */
@Component
public class Browsers {

    private final Environment environment;
    private final AgencyFixture agencies;

    Browsers(Environment environment, AgencyFixture agencies) {
        this.environment = environment;
        this.agencies = agencies;
    }

    /** Of somebody who is not logged in. */
    public Browser anonymous() {
        return new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** Of somebody of that agency, logged in. */
    public Browser of(TestAgency agency, String person) {
        return loggedIn(agency.id(person));
    }

    /** Of an administrator, logged in. */
    public Browser administrator() {
        return loggedIn(agencies.administrator());
    }

    private Browser loggedIn(String user) {
        Browser browser = anonymous();
        Browser.Answer answer = browser.login(user, AgencyFixture.PASSWORD);
        if (!answer.header("Location").endsWith("/home")) {
            throw new AssertionError(user + " is not let in: " + answer.status() + " " + answer.header("Location"));
        }
        return browser;
    }
}
