package org.sujarit.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start that has waited for its database long enough. */
final class DatabaseMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseMissing(String url, String reason) {
        super("The database at " + url + " cannot be used: " + reason);
    }

    /** With that sentence instead of a stack. */
    static final class InOneSentence extends AbstractFailureAnalyzer<DatabaseMissing> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, DatabaseMissing missing) {
            String action = "Start it, or correct SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME or"
                    + " SPRING_DATASOURCE_PASSWORD; sujarit.database.patience says how long a start waits for it.";
            return new FailureAnalysis(missing.getMessage(), action, missing);
        }
    }
}
