package org.sujarit.desk.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.text.Texts;

/** How far the measures of a year are, by who carries them out and by what they shall raise. */
@Component
class ProgressFigures {

    /** After all indicators: what answers a whole instrument, or an item whose indicator nobody knows. */
    private static final Integer NO_INDICATOR = Integer.MAX_VALUE;

    private final Texts texts;

    ProgressFigures(Texts texts) {
        this.texts = texts;
    }

    /** @param list address of the list of the year's measures, to which a filter can be added */
    Figures byUnit(List<YearMeasure> measures, String list) {
        Map<String, List<YearMeasure>> units =
                measures.stream().collect(Collectors.groupingBy(YearMeasure::unit, TreeMap::new, Collectors.toList()));
        List<Figures.Line> lines = units.values().stream()
                .map(own -> line(
                        name(own.get(0)),
                        Numbers.narrowed(list, "unit=" + own.get(0).unit()),
                        own))
                .sorted(Comparator.comparing(Figures.Line::name))
                .toList();
        return new Figures("units", false, parts(), lines);
    }

    /** A measure that answers several indicators is counted for each. */
    Figures byIndicator(List<YearMeasure> measures, Map<Integer, String> names) {
        Map<Integer, List<YearMeasure>> indicators = new TreeMap<>();
        for (YearMeasure measure : measures) {
            List<Integer> answered =
                    measure.indicators().isEmpty() ? List.of(NO_INDICATOR) : List.copyOf(measure.indicators());
            answered.forEach(one ->
                    indicators.computeIfAbsent(one, number -> new ArrayList<>()).add(measure));
        }
        List<Figures.Line> lines = indicators.entrySet().stream()
                .map(one -> line(name(one.getKey(), names), "", one.getValue()))
                .toList();
        return new Figures("indicators", false, parts(), lines);
    }

    private String name(YearMeasure measure) {
        if (!measure.unitName().isEmpty()) {
            return measure.unitName();
        }
        return measure.unit().isEmpty() ? texts.of("dashboard.units.none") : measure.unit();
    }

    private String name(Integer indicator, Map<Integer, String> names) {
        return indicator.equals(NO_INDICATOR)
                ? texts.of("dashboard.indicators.none")
                : names.getOrDefault(indicator, texts.of("dashboard.indicators.one", texts.digits("" + indicator)));
    }

    private List<String> parts() {
        return Arrays.stream(Part.values())
                .map(part -> texts.of("dashboard.part", part))
                .toList();
    }

    private static Figures.Line line(String name, String href, List<YearMeasure> measures) {
        Map<Part, BigDecimal> counts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            counts.put(
                    part,
                    BigDecimal.valueOf(measures.stream().filter(part::holds).count()));
        }
        return new Figures.Line(name, href, List.copyOf(counts.values()));
    }
}
