package org.sujarit.desk.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.assessment.sheet.SheetWriter;
import org.sujarit.effect.EffectCsv;
import org.sujarit.effect.EffectFile;
import org.sujarit.effect.Effects;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** What is drawn of a year, as files: numbers as data, in ASCII digits. */
@Controller
class DashboardFilesController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final DashboardYears years;
    private final YearMeasures measures;
    private final DashboardFigures figures;
    private final Effects effects;
    private final CurrentActor current;
    private final Texts texts;

    DashboardFilesController(
            DashboardYears years,
            YearMeasures measures,
            DashboardFigures figures,
            Effects effects,
            CurrentActor current,
            Texts texts) {
        this.years = years;
        this.measures = measures;
        this.figures = figures;
        this.effects = effects;
        this.current = current;
        this.texts = texts;
    }

    @GetMapping(DashboardController.PATH + "/{agency}/{year}/moved.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> moved(@PathVariable String agency, @PathVariable String year) {
        DashboardYears.Chosen chosen = years.get(agency, year, current.get());
        return file(
                "moved",
                EffectCsv.of(EffectFile.of(
                        agency, chosen.year().agency().name(), effects.moved(chosen.year(), chosen.ofAgency()))));
    }

    /** @throws Refused when nothing of that name is drawn */
    @GetMapping(DashboardController.PATH + "/{agency}/{year}/{figures}.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> csv(
            @PathVariable String agency, @PathVariable String year, @PathVariable("figures") String word)
            throws IOException {
        Actor reader = current.get();
        DashboardYears.Chosen chosen = years.get(agency, year, reader);
        List<Figures> all = figures.of(
                chosen.ofAgency(), measures.of(chosen.year(), reader), DashboardController.list(chosen.year()));
        Figures wanted = all.stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.missing("dashboard.missing"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetWriter(wanted.table(texts.of("dashboard." + word + ".first"))).csv(out);
        return file(word, out.toByteArray());
    }

    private static ResponseEntity<byte[]> file(String word, byte[] content) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(word + ".csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }
}
