package org.sujarit.check;

import java.util.List;
import java.util.stream.Stream;

/** All checks, whatever the year comes from. */
public final class Checks {

    private final TextChecks texts = new TextChecks(new Spelling());

    /** Everything worth a look, each once. */
    public List<Remark> of(CheckedCycle year) {
        return Stream.of(PlanChecks.of(year), ResultChecks.of(year), EvidenceChecks.of(year), texts.of(year))
                .flatMap(remarks -> remarks)
                .distinct()
                .toList();
    }
}
