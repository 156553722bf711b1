package org.sujarit.api.report;

import org.jspecify.annotations.Nullable;
import org.sujarit.amendment.Amendment;
import org.sujarit.measure.Measure;

/**
 * Where who decides reads what the public will read if it passes.
 *
 * @param pdf null where there is only the page
 */
public record AsPublished(String html, @Nullable String pdf) {

    public static AsPublished plan(Long cycle) {
        return document("/api/cycles/" + cycle + "/plan.");
    }

    public static AsPublished report(Long cycle) {
        return document("/api/cycles/" + cycle + "/report.");
    }

    public static AsPublished round(Long cycle, long number) {
        return document("/api/cycles/" + cycle + "/rounds/" + number + ".");
    }

    public static AsPublished measure(Measure measure) {
        return new AsPublished("/home/measures/" + measure.key() + "/publication", null);
    }

    public static AsPublished amendment(Amendment amendment) {
        return document("/api/cycles/" + amendment.cycleId() + "/amendments/" + amendment.number() + "/plan.");
    }

    private static AsPublished document(String path) {
        return new AsPublished(path + "html", path + "pdf");
    }
}
