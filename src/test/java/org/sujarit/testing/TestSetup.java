package org.sujarit.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** Adds the fixtures and the movable clock. */
@TestConfiguration
@ComponentScan
class TestSetup {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
