package org.sujarit.resubmission;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.resubmission.WhatChanged.Changes;
import org.sujarit.text.Texts;

/** Tells changes in the reader's language: lines of a measure; those of a plan and of a document stay Thai, as it is. */
@Component
public class ChangeWords {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

    private final People people;
    private final Texts texts;

    ChangeWords(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** What changed since whom and when. */
    public record Told(String byName, String atText, List<Difference> differences) {}

    public Told told(Changes changes) {
        String by = changes.since().decidedBy();
        return new Told(
                people.names(List.of(by)).getOrDefault(by, by),
                texts.at(changes.since().decidedAt()),
                differences(changes.differences()));
    }

    public List<Line> lines(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.key(), what(line.key(), line.what()), line.text()))
                .toList();
    }

    private List<Difference> differences(List<Difference> differences) {
        return differences.stream()
                .map(one -> new Difference(one.key(), what(one.key(), one.what()), one.before(), one.after()))
                .toList();
    }

    /** @param kept as it was called when it was kept; its number stands at its end */
    private String what(String key, String kept) {
        String kind = key.split("/", 2)[0];
        return switch (kind) {
            case "actual", "outcome", "problems", "suggestions", "evidence" -> texts.of("changes." + kind);
            case "step", "result" -> {
                Matcher number = NUMBER.matcher(kept);
                yield number.find() ? texts.of("changes." + kind, number.group()) : kept;
            }
            default -> kept;
        };
    }
}
