package org.sujarit.bench.empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Camunda's web applications as their starter brings them, with nothing of ours. */
@SpringBootApplication
public class EmptyStarter {

    public static void main(String[] arguments) {
        SpringApplication.run(EmptyStarter.class, arguments);
    }
}
