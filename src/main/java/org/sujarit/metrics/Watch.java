package org.sujarit.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads the figures twice a minute, however often they are asked for; one that cannot be read is not a number. */
@Component
@ConditionalOnProperty("sujarit.metrics.port")
class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final List<Figure> figures;
    private final Map<String, Double> read = new ConcurrentHashMap<>();

    Watch(List<Figure> figures, MeterRegistry registry) {
        this.figures = figures;
        figures.forEach(figure -> Gauge.builder(
                        figure.name(), this, watch -> watch.read.getOrDefault(figure.name(), Double.NaN))
                .description(figure.meaning())
                .register(registry));
    }

    @Scheduled(fixedDelayString = "${sujarit.metrics.every:30s}")
    void read() {
        figures.forEach(figure -> read.put(figure.name(), value(figure)));
    }

    private static double value(Figure figure) {
        try {
            return figure.value().get().doubleValue();
        } catch (RuntimeException unreadable) {
            LOG.warn("{} cannot be read: {}", figure.name(), unreadable.getMessage());
            return Double.NaN;
        }
    }
}
