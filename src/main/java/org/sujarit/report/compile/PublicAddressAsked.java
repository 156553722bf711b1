package org.sujarit.report.compile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Profiles;

/**
 * Asks a production installation for the address at which the public finds it, before anything else starts: a document
 * that is published is frozen with its links, and nobody outside can follow one to this machine.
 */
class PublicAddressAsked implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Set<String> WEB = Set.of("http", "https");

    /** Names of a machine for itself. */
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|.*\\.localhost|127\\..*|0\\.0\\.0\\.0|\\[::1?]", Pattern.CASE_INSENSITIVE);

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        String url = start.getEnvironment()
                .getProperty(PublicAddress.SETTINGS + ".url", "")
                .strip();
        if (start.getEnvironment().acceptsProfiles(Profiles.of("production")) && !isPublic(url)) {
            throw new Missing(url);
        }
    }

    private static boolean isPublic(String url) {
        try {
            URI address = new URI(url);
            return address.getHost() != null
                    && WEB.contains(address.getScheme())
                    && !THIS_MACHINE.matcher(address.getHost()).matches();
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    public static class Missing extends RuntimeException {

        Missing(String given) {
            super("Set SUJARIT_PUBLIC_URL: the address at which the public finds this installation, as"
                    + " https://ita.example.go.th, because links in published documents begin with it"
                    + (given.isEmpty() ? "" : "; it is " + given));
        }
    }

    /** Ends the start with that sentence instead of a stack. */
    static class InOneSentence extends AbstractFailureAnalyzer<Missing> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, Missing missing) {
            return new FailureAnalysis(missing.getMessage(), null, missing);
        }
    }
}
