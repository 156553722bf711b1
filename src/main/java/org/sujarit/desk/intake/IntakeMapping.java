package org.sujarit.desk.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.sujarit.access.People;
import org.sujarit.agency.Agencies;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Item;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.intake.Doubts;
import org.sujarit.intake.typed.TypedReport;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Reason;
import org.sujarit.text.Texts;

/** Fills the page on which an officer sees how a report was understood. */
@Component
class IntakeMapping {

    static final String PAGE = "desk/intake-mapping";

    private final Agencies agencies;
    private final People people;
    private final Catalogues catalogues;
    private final Texts texts;

    IntakeMapping(Agencies agencies, People people, Catalogues catalogues, Texts texts) {
        this.agencies = agencies;
        this.people = people;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    /**
     * A row with what the page says of it.
     *
     * @param at path of its fields, as {@code rows[2].}
     * @param number from 1
     * @param known what the catalogue asks under its code; empty when it has no such item
     * @param doubts how many remarks there are
     */
    record Line(String at, int number, TypedRow row, String known, int doubts) {}

    /** @param problems what is wrong, by field */
    void show(
            String agency,
            FiscalYear year,
            String source,
            TypedReport report,
            Map<String, List<String>> problems,
            Model model) {
        model.addAttribute("answered", "/home/intake/confirmation?again=true");
        model.addAttribute("agency", agency);
        model.addAttribute(
                "agencyName", agencies.findByCode(agency).orElseThrow().name());
        model.addAttribute("fiscalYear", year.year());
        model.addAttribute("source", source);
        model.addAttribute("units", people.unitsOf(agency));
        model.addAttribute("fieldProblems", problems);
        showRows(report, year, model);
    }

    private void showRows(TypedReport report, FiscalYear year, Model model) {
        Catalogue catalogue = catalogues.of(year.itaYear());
        List<Reason> doubts = Doubts.about(report, catalogue, year);
        Map<String, List<String>> byField = doubts.stream()
                .collect(Collectors.groupingBy(
                        doubt -> String.valueOf(doubt.field()), Collectors.mapping(texts::of, Collectors.toList())));
        model.addAttribute("doubts", byField);
        model.addAttribute("doubtCount", doubts.size());
        model.addAttribute("itaYear", year.itaYear());
        model.addAttribute("catalogueYear", catalogue.itaYear());
        model.addAttribute(
                "lines",
                IntStream.range(0, report.rows().size())
                        .mapToObj(one -> line(one, report.rows().get(one), catalogue, doubts))
                        .toList());
    }

    private static Line line(int index, TypedRow row, Catalogue catalogue, List<Reason> doubts) {
        String at = "rows[" + index + "].";
        long remarks = doubts.stream()
                .filter(doubt -> String.valueOf(doubt.field()).startsWith(at))
                .count();
        String known = row.codes().stream()
                .flatMap(code -> catalogue.item(code).stream())
                .map(Item::text)
                .collect(Collectors.joining(" · "));
        return new Line(at, index + 1, row.withRoom(), known, (int) remarks);
    }

    /** The number of the row that a field belongs to, as the page counts: from 1. */
    static int number(String field) {
        return Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']'))) + 1;
    }
}
