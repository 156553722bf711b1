package org.sujarit.desk.changes;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.access.People;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.desk.OneMeasure;
import org.sujarit.measure.Measures;
import org.sujarit.resubmission.Difference;
import org.sujarit.resubmission.LineWords;
import org.sujarit.resubmission.WhatChanged;
import org.sujarit.text.Texts;

/** What the measure says otherwise than when it was last sent back, as who decides on it again sees it. */
@ControllerAdvice(annotations = OneMeasure.class)
class ChangesOnMeasure {

    private final ReadableMeasures readable;
    private final Measures measures;
    private final WhatChanged whatChanged;
    private final LineWords words;
    private final People people;
    private final Texts texts;

    ChangesOnMeasure(
            ReadableMeasures readable,
            Measures measures,
            WhatChanged whatChanged,
            LineWords words,
            People people,
            Texts texts) {
        this.readable = readable;
        this.measures = measures;
        this.whatChanged = whatChanged;
        this.words = words;
        this.people = people;
        this.texts = texts;
    }

    /** Since whom and when, and what. */
    record Changed(String by, String at, List<Difference> differences) {}

    @ModelAttribute
    void add(@PathVariable String agency, @PathVariable String year, @PathVariable String code, Model model) {
        Long id = readable.get(agency, year, code).id();
        whatChanged.of(measures.whole(id)).ifPresent(changes -> {
            String by = changes.since().decidedBy();
            model.addAttribute(
                    "changed",
                    new Changed(
                            people.names(List.of(by)).getOrDefault(by, by),
                            texts.at(changes.since().decidedAt()),
                            words.ofDifferences(changes.differences())));
        });
    }
}
