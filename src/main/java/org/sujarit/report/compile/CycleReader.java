package org.sujarit.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.cycle.Cycle;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;

/** Reads what documents about a cycle are made from. */
@Component
class CycleReader {

    private final Findings findings;
    private final Measures measures;
    private final Evidences evidences;

    CycleReader(Findings findings, Measures measures, Evidences evidences) {
        this.findings = findings;
        this.measures = measures;
        this.evidences = evidences;
    }

    CycleContent read(Cycle cycle) {
        return read(cycle, null);
    }

    /** @param proposed a measure that is planned otherwise, or one more; null for none */
    CycleContent read(Cycle cycle, @Nullable Measure proposed) {
        List<Measure> all = new ArrayList<>(measures.findByCycleIdOrderByOrdinal(cycle.id()));
        List<Long> ids = all.stream().map(Measure::id).toList();
        if (proposed != null) {
            all.removeIf(measure -> measure.code().equals(proposed.code()));
            all.add(proposed);
        }
        return CycleContent.of(
                findings.findByCycleIdOrderByOrdinal(cycle.id()),
                all,
                evidences.ofAll(ids).stream().collect(Collectors.groupingBy(Evidence::measureId)));
    }
}
