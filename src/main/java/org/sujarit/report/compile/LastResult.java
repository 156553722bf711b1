package org.sujarit.report.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.Assessment;
import org.sujarit.assessment.Assessments;
import org.sujarit.assessment.Totals;
import org.sujarit.catalogue.Band;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.cycle.Cycle;
import org.sujarit.report.table.Section;

/** What last year's assessment came to, as the plan opens with it. */
@Component
public class LastResult {

    private static final int MANY_DECIMALS = 4;

    private final Assessments assessments;
    private final Catalogues catalogues;

    LastResult(Assessments assessments, Catalogues catalogues) {
        this.assessments = assessments;
        this.catalogues = catalogues;
    }

    Optional<Section> of(Cycle cycle) {
        return assessments.findByCycleId(cycle.id()).map(this::section);
    }

    private Section section(Assessment assessment) {
        Catalogue catalogue = catalogues.of(assessment.itaYear());
        Totals totals = assessment.totals(catalogue);
        List<String> lines = new ArrayList<>();
        lines.add("ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. " + assessment.itaYear()
                + total(totals, catalogue));
        for (Totals.Line line : totals.lines()) {
            BigDecimal value = line.published() == null ? line.value() : line.published();
            if (value != null) {
                lines.add(line.name() + points(value) + otherwise(line.computed(), line.difference()));
            }
        }
        return Section.of("การวิเคราะห์ผลการประเมินปีที่ผ่านมา", lines);
    }

    /** What is published comes first; where the computed total says something else, the level goes by that. */
    public static String total(Totals totals, Catalogue catalogue) {
        BigDecimal total = totals.published() == null ? totals.computed() : totals.published();
        if (total == null) {
            return "";
        }
        String told = " ได้คะแนนรวม" + points(total) + otherwise(totals.computed(), totals.difference());
        String band = totals.band() == null ? "" : " ระดับ " + totals.band();
        return told
                + band
                + (roundedOverALevel(totals, catalogue) ? " ตามคะแนนก่อนปัดเศษ " + unrounded(totals) : "")
                + (totals.provisional() ? " (ระดับยังไม่แน่นอน เพราะยังไม่ทราบผลครบทุกส่วน)" : "");
    }

    private static String points(BigDecimal score) {
        return " " + twoDecimals(score) + " คะแนน";
    }

    private static String otherwise(@Nullable BigDecimal computed, @Nullable BigDecimal difference) {
        return computed == null || difference == null
                ? ""
                : " (คำนวณได้ " + twoDecimals(computed) + " ต่างจากที่ประกาศ)";
    }

    /** 84.995 is shown as 85.00 and does not reach the level that begins there. */
    private static boolean roundedOverALevel(Totals totals, Catalogue catalogue) {
        BigDecimal exact = totals.computed();
        BigDecimal shown = Totals.shown(exact);
        return exact != null
                && shown != null
                && catalogue.bands().stream()
                        .map(Band::leastTotal)
                        .anyMatch(least -> exact.compareTo(least) < 0 && shown.compareTo(least) >= 0);
    }

    private static String unrounded(Totals totals) {
        BigDecimal exact = Objects.requireNonNull(totals.computed());
        return exact.setScale(MANY_DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String twoDecimals(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
