package org.sujarit.metrics;

import java.io.IOException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start whose figures have nowhere to be shown: a second node on the machine, or another service on that port. */
final class MetricsPortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MetricsPortTaken(MetricsServer.Settings settings, IOException reason) {
        super(
                "The metrics cannot be shown at %s:%d: %s"
                        .formatted(settings.address().getHostAddress(), settings.port(), reason.getMessage()),
                reason);
    }

    /** With that sentence instead of a stack. */
    static final class InOneSentence extends AbstractFailureAnalyzer<MetricsPortTaken> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, MetricsPortTaken taken) {
            String action = "Set sujarit.metrics.port to a port that is free (each node on a machine needs its own; 0"
                    + " takes any), or correct sujarit.metrics.address.";
            return new FailureAnalysis(taken.getMessage(), action, taken);
        }
    }
}
