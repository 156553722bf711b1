package org.sujarit.portal.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycles;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publications;

/**
 * The evidence everybody may see: what its owner marked as public, of a measure that was approved, in a year whose plan
 * is published. Of a measure that was given up, or whose report was made elsewhere, there is none.
 */
@Component
public class MeasureProofs {

    private static final long KILO = 1024;

    private final Evidences evidences;
    private final Measures measures;
    private final Cycles cycles;
    private final Publications publications;

    MeasureProofs(Evidences evidences, Measures measures, Cycles cycles, Publications publications) {
        this.evidences = evidences;
        this.measures = measures;
        this.cycles = cycles;
        this.publications = publications;
    }

    /**
     * @param address of a link as it was typed; empty for a file
     * @param size of a file with its unit; empty for a link
     */
    record Line(String title, String href, String address, String size) {}

    /** @param inside how many are kept in the agency and not shown */
    record Shown(Map<Long, List<Line>> ofSteps, List<Line> ofNoStep, int inside) {}

    /** One of them, to be sent; empty unless everybody may see it. */
    public Optional<Evidence> find(String agency, int year, Long id) {
        if (publications.current(agency, year, Document.PLAN).isEmpty()) {
            return Optional.empty();
        }
        return evidences
                .findById(id)
                .filter(one -> one.visibility() == Visibility.PUBLIC && !one.removed())
                .filter(one -> belongs(measures.get(one.measureId()), agency, year));
    }

    private boolean belongs(Measure measure, String agency, int year) {
        return measure.state() == MeasureState.PUBLISHED
                && cycles.find(agency, year)
                        .filter(cycle -> cycle.id().equals(measure.cycleId()))
                        .isPresent();
    }

    /**
     * @param measure one that was approved, or is shown as if it were
     * @param addresses where each file is read
     */
    Shown of(Measure measure, Function<Evidence, String> addresses) {
        Map<Long, List<Line>> ofSteps = new HashMap<>();
        List<Line> ofNoStep = new ArrayList<>();
        int inside = 0;
        for (Evidence one : evidences.of(measure.id())) {
            Long step = one.activityId();
            if (one.visibility() != Visibility.PUBLIC) {
                inside++;
            } else if (step == null) {
                ofNoStep.add(line(one, addresses.apply(one)));
            } else {
                ofSteps.computeIfAbsent(step, key -> new ArrayList<>()).add(line(one, addresses.apply(one)));
            }
        }
        return new Shown(ofSteps, ofNoStep, inside);
    }

    private static Line line(Evidence one, String address) {
        String url = one.url();
        return url == null
                ? new Line(one.title(), address, "", Math.max(1, one.size() / KILO) + " KB")
                : new Line(one.title(), url, url, "");
    }
}
