package org.sujarit.desk.changes;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.desk.OneMeasure;
import org.sujarit.measure.Measures;
import org.sujarit.resubmission.ChangeWords;
import org.sujarit.resubmission.WhatChanged;

/** What the measure says otherwise than when it was last sent back, as who decides on it again sees it. */
@ControllerAdvice(annotations = OneMeasure.class)
class ChangesOnMeasure {

    private final ReadableMeasures readable;
    private final Measures measures;
    private final WhatChanged whatChanged;
    private final ChangeWords words;

    ChangesOnMeasure(ReadableMeasures readable, Measures measures, WhatChanged whatChanged, ChangeWords words) {
        this.readable = readable;
        this.measures = measures;
        this.whatChanged = whatChanged;
        this.words = words;
    }

    @ModelAttribute
    void add(@PathVariable String agency, @PathVariable String year, @PathVariable String code, Model model) {
        Long id = readable.get(agency, year, code).id();
        whatChanged.of(measures.whole(id)).ifPresent(changes -> model.addAttribute("changed", words.told(changes)));
    }
}
