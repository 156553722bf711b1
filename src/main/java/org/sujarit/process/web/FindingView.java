package org.sujarit.process.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.FindingKind;
import org.sujarit.assessment.FindingLevel;
import org.sujarit.catalogue.Instrument;

/** A finding as the API shows it. */
public record FindingView(
        Long id,
        String item,
        String itemText,
        FindingLevel level,
        @Nullable Integer indicator,
        Instrument instrument,
        FindingKind kind,
        String kindText,
        @Nullable BigDecimal score,
        String rule,
        String issue) {}
