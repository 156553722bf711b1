package org.sujarit.desk.remarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.desk.OneMeasure;
import org.sujarit.measure.Measure;
import org.sujarit.remark.Remark;
import org.sujarit.remark.Remarking;
import org.sujarit.remark.Remarks;
import org.sujarit.text.Texts;

/** What colleagues said about the measure, and where the reader can say something. */
@ControllerAdvice(annotations = OneMeasure.class)
class RemarksOnMeasure {

    private final ReadableMeasures readable;
    private final Remarks remarks;
    private final Remarking remarking;
    private final People people;
    private final CurrentActor current;
    private final Texts texts;

    RemarksOnMeasure(
            ReadableMeasures readable,
            Remarks remarks,
            Remarking remarking,
            People people,
            CurrentActor current,
            Texts texts) {
        this.readable = readable;
        this.remarks = remarks;
        this.remarking = remarking;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    /**
     * One remark.
     *
     * @param text empty when it was taken back
     * @param mentioned names
     * @param mine whether the reader can take it back
     */
    record Line(Long id, String who, String at, String text, List<String> mentioned, boolean stands, boolean mine) {}

    @ModelAttribute
    void add(@PathVariable String agency, @PathVariable String year, @PathVariable String code, Model model) {
        Measure measure = readable.get(agency, year, code);
        Actor reader = current.get();
        boolean writes = remarking.mayWrite(measure, reader);
        List<Remark> all = remarks.on(measure.id());
        Map<String, String> names = people.names(all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.author()), one.mentioned().stream()))
                .distinct()
                .toList());
        model.addAttribute(
                "remarks", all.stream().map(one -> line(one, names, reader)).toList());
        model.addAttribute("remarking", writes);
        model.addAttribute("remarksOver", !writes && remarking.over(measure));
        model.addAttribute("colleagues", writes ? remarking.colleagues(measure, reader) : List.of());
    }

    private Line line(Remark remark, Map<String, String> names, Actor reader) {
        boolean stands = remark.stands();
        return new Line(
                remark.id(),
                names.getOrDefault(remark.author(), remark.author()),
                texts.at(remark.writtenAt()),
                stands ? remark.text() : "",
                stands
                        ? remark.mentioned().stream()
                                .map(person -> names.getOrDefault(person, person))
                                .sorted()
                                .toList()
                        : List.of(),
                stands,
                stands && remark.author().equals(reader.id()));
    }
}
