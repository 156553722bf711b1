package org.sujarit.desk.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.sujarit.agency.Agencies;
import org.sujarit.assessment.finding.AgencyThresholds;
import org.sujarit.assessment.finding.FindingLevel;
import org.sujarit.assessment.finding.Thresholds;
import org.sujarit.text.Texts;

/** Lists what agencies call weak. */
@Component
class Bounds {

    private final Agencies agencies;
    private final AgencyThresholds thresholds;
    private final Texts texts;

    Bounds(Agencies agencies, AgencyThresholds thresholds, Texts texts) {
        this.agencies = agencies;
        this.thresholds = thresholds;
        this.texts = texts;
    }

    /** What an agency calls weak at one level. */
    record Bound(String agency, String name, FindingLevel level, String levelText, Thresholds set) {}

    List<Bound> of(Collection<String> codes) {
        return agencies.findByCodeInOrderByName(codes).stream()
                .flatMap(agency -> Stream.of(FindingLevel.values())
                        .map(level -> new Bound(
                                agency.code(),
                                agency.name(),
                                level,
                                texts.of("finding.level", level),
                                thresholds.of(agency.code(), level))))
                .toList();
    }
}
