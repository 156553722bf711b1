package org.sujarit.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.CarryingOut;
import org.sujarit.measure.Rewording;
import org.sujarit.refusal.Refused;

/** Takes over from a compared document exactly what a person confirmed, and nothing else. */
@Component
public class TakingOver {

    private final Cycles cycles;
    private final Comparing comparing;
    private final CarryingOut carryingOut;

    TakingOver(Cycles cycles, Comparing comparing, CarryingOut carryingOut) {
        this.cycles = cycles;
        this.comparing = comparing;
        this.carryingOut = carryingOut;
    }

    /**
     * All of it or, when something is refused, nothing.
     *
     * @param file SHA-256 of the compared document
     * @param digest of the comparison that the person saw
     * @param confirmed ids of differences
     * @return how many texts were taken over
     * @throws Refused when document or record are not what was seen, or something confirmed can only be read
     */
    @Transactional
    public int take(Long cycleId, String file, String digest, List<String> confirmed, String actor) {
        Cycle cycle = cycles.get(cycleId);
        cycle.mustBe(CycleState.RUNNING);
        if (confirmed.isEmpty()) {
            throw Refused.field("confirmed", "changes.nothing-confirmed");
        }
        Comparison comparison = comparing.again(cycle, file);
        if (!comparison.digest().equals(digest)) {
            throw Refused.conflict("changes.content-changed");
        }
        List<Difference.Target> targets = new ArrayList<>();
        for (String id : new LinkedHashSet<>(confirmed)) {
            targets.add(target(comparison, id));
        }
        return apply(targets, file, actor);
    }

    private static Difference.Target target(Comparison comparison, String id) {
        Difference difference = comparison.differences().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.field("confirmed", "changes.unknown", id));
        Difference.Target target = difference.target();
        if (target == null) {
            throw Refused.field("confirmed", "changes.read-only", id);
        }
        return target;
    }

    private int apply(List<Difference.Target> targets, String file, String actor) {
        Map<Long, Rewording> byMeasure = new LinkedHashMap<>();
        for (Difference.Target target : targets) {
            Rewording one = byMeasure.computeIfAbsent(target.measure(), id -> new Rewording());
            if (!one.add(target.result(), target.text())) {
                throw Refused.field("confirmed", "changes.twice");
            }
        }
        byMeasure.forEach((measure, one) -> carryingOut.reword(measure, one, file, actor));
        return byMeasure.values().stream().mapToInt(Rewording::size).sum();
    }
}
