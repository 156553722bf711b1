package org.sujarit;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Runs the yearly life of an agency's integrity and transparency improvement measures. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Sujarit {

    /** Everything official happens in Thai time: due dates, fiscal years, the yearly timer. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    public static void main(String[] args) {
        // The engine reads timer expressions in the default zone of the machine and knows no other setting.
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(Sujarit.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
