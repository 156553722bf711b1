package org.sujarit.desk.measures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.measure.Measure;
import org.sujarit.remark.Remark;
import org.sujarit.remark.Remarks;
import org.sujarit.review.Decision;
import org.sujarit.review.Decisions;
import org.sujarit.text.Texts;

/** Who did what on a measure and when, from the audit trail and the decisions; tries that were refused are not part of it. */
@Component
class Timeline {

    private static final Set<String> NO_WORK = Set.of("refused", "repeated");
    private static final Set<String> DECISIONS = Set.of("reviewed", "approved", "returned");
    private static final Set<String> OF_OWNERS = Set.of("owner-assigned", "owner-reassigned");
    private static final String REMARK = "remark-written";
    private static final Set<String> ATTACHED = Set.of("link-attached", "file-attached");

    private final AuditTrail trail;
    private final Decisions decisions;
    private final People people;
    private final Remarks remarks;
    private final Texts texts;

    Timeline(AuditTrail trail, Decisions decisions, People people, Remarks remarks, Texts texts) {
        this.trail = trail;
        this.decisions = decisions;
        this.people = people;
        this.remarks = remarks;
        this.texts = texts;
    }

    /**
     * One thing that was done.
     *
     * @param detail the reason that was given, who was named or what was attached; empty where there is nothing to say
     * @param submission which submission it is, in the reader's digits; empty for everything else
     * @param decision whether something was decided
     * @param returned whether it was sent back
     * @param own whether it was done to the measure itself and not to a change of its plan or a wish to give it up
     */
    record Line(
            String at,
            String who,
            String what,
            String detail,
            String submission,
            boolean decision,
            boolean returned,
            boolean own) {}

    /**
     * Oldest first.
     *
     * @param evidence what is attached now
     */
    List<Line> of(Measure measure, Collection<EvidenceView> evidence) {
        List<AuditEntry> entries = trail.entriesAbout(measure.key()).stream()
                .filter(entry -> !NO_WORK.contains(entry.action()))
                .toList();
        Map<String, String> names = new HashMap<>(people.names(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), owner(entry)))
                .distinct()
                .toList()));
        names.put(Actor.SYSTEM, texts.of("audit.system"));
        Map<String, Deque<Decision>> decided = new HashMap<>();
        Map<String, Remark> said =
                entries.stream().anyMatch(entry -> entry.action().equals(REMARK))
                        ? remarks.on(measure.id()).stream()
                                .collect(Collectors.toMap(one -> String.valueOf(one.id()), Function.identity()))
                        : Map.of();
        List<Line> lines = new ArrayList<>();
        int submissions = 0;
        for (AuditEntry entry : entries) {
            boolean submitted = entry.action().equals("submitted-for-review");
            submissions += submitted ? 1 : 0;
            lines.add(new Line(
                    texts.at(entry.happenedAt()),
                    names.getOrDefault(entry.actor(), entry.actor()),
                    texts.orElse("audit.action." + entry.action(), entry.action()),
                    entry.action().equals(REMARK)
                            ? said(said.get(entry.detail()))
                            : detail(entry, names, evidence, decided),
                    submitted ? texts.digits(String.valueOf(submissions)) : "",
                    DECISIONS.contains(entry.action()),
                    entry.action().equals("returned"),
                    entry.stream().equals(measure.key())));
        }
        return lines;
    }

    private String said(@Nullable Remark remark) {
        return remark != null && remark.stands() ? remark.text() : texts.of("remark.taken-back.text");
    }

    private String detail(
            AuditEntry entry,
            Map<String, String> names,
            Collection<EvidenceView> evidence,
            Map<String, Deque<Decision>> decided) {
        if (DECISIONS.contains(entry.action())) {
            // Each decision leaves one entry in the chain of its subject, so both are in the same order.
            Decision decision =
                    decided.computeIfAbsent(entry.stream(), this::oldestFirst).poll();
            return decision == null ? "" : Objects.requireNonNullElse(decision.reason(), "");
        }
        String owner = owner(entry);
        if (!owner.isEmpty()) {
            return names.getOrDefault(owner, owner) + entry.detail().substring(owner.length());
        }
        return ATTACHED.contains(entry.action()) ? title(entry.detail(), evidence) : "";
    }

    private Deque<Decision> oldestFirst(String subject) {
        Deque<Decision> oldest = new ArrayDeque<>();
        decisions.findBySubjectOrderByNumberDesc(subject).forEach(oldest::addFirst);
        return oldest;
    }

    /** Id of the owner whom the entry names; empty where it names none. */
    private static String owner(AuditEntry entry) {
        return OF_OWNERS.contains(entry.action()) ? entry.detail().split(":", 2)[0] : "";
    }

    /** @param attached SHA-256 of a file, or address of a link */
    private static String title(String attached, Collection<EvidenceView> evidence) {
        return evidence.stream()
                .filter(one -> attached.equals(one.sha256()) || attached.equals(one.url()))
                .map(EvidenceView::title)
                .findFirst()
                .orElse("");
    }
}
