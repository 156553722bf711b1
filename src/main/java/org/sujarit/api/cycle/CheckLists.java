package org.sujarit.api.cycle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.check.CheckingCycles;
import org.sujarit.check.Remark;
import org.sujarit.cycle.Cycle;
import org.sujarit.process.work.Work;
import org.sujarit.text.Texts;

/** What is worth a look in a year, in the reader's words, with the way to where it can be mended. */
@Component
public class CheckLists {

    private final CheckingCycles checking;
    private final Work work;
    private final Texts texts;

    CheckLists(CheckingCycles checking, Work work, Texts texts) {
        this.checking = checking;
        this.work = work;
        this.texts = texts;
    }

    /**
     * One remark.
     *
     * @param rule name of the rule, for programs
     * @param subject code of the measure or the item
     * @param blocking whether it stands in the way of an approval
     * @param href the open task where it can be mended, or null when nobody works on it now
     */
    public record Line(String rule, String subject, String text, boolean blocking, @Nullable String href) {}

    /** Blocking ones first. */
    @Transactional(readOnly = true)
    public List<Line> of(Cycle cycle) {
        Map<String, String> tasks = work.openIn(cycle.key()).stream()
                .collect(Collectors.toMap(Work.Open::businessKey, Work.Open::id, (first, second) -> first));
        return checking.of(cycle).stream()
                .map(remark -> line(remark, cycle, tasks))
                .sorted((one, other) -> Boolean.compare(other.blocking(), one.blocking()))
                .toList();
    }

    private Line line(Remark remark, Cycle cycle, Map<String, String> tasks) {
        String task = tasks.getOrDefault(cycle.key() + "/" + remark.subject(), tasks.get(cycle.key()));
        return new Line(
                remark.rule().name(),
                remark.subject(),
                texts.of(remark.key(), remark.arguments().toArray()),
                checking.blocks(cycle, remark),
                task == null ? null : "/camunda/app/tasklist/default/#/?task=" + task);
    }
}
