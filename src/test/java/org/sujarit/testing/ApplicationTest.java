package org.sujarit.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole running application, with its web server and its database. All such tests share one: each
 * makes an agency of its own. The engine's jobs run only when a test runs them. The tag keeps them out of the fast lane.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("spring")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = {org.sujarit.Sujarit.class, TestSetup.class})
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ApplicationTest {}
