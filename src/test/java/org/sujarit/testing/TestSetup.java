package org.sujarit.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Adds the fixtures and the movable clock. */
@TestConfiguration
@ComponentScan
class TestSetup {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** Thousands of people are made and log in here: 64 kB and one round each instead of 16 MB and two. */
    @Bean
    Argon2PasswordEncoder quickPasswords() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }
}
