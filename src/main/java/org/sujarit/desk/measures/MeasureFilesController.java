package org.sujarit.desk.measures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.assessment.sheet.SheetWriter;
import org.sujarit.text.Texts;

/** What is found in the list of measures as a file: years and days as data, in ASCII digits. */
@Controller
class MeasureFilesController {

    private static final int[] WIDTHS = {40, 10, 12, 60, 30, 34, 14, 24, 14, 14, 18, 14};

    private static final List<String> COLUMNS = List.of(
            "agency", "year", "item", "title", "unit", "owner", "due", "state", "returned", "late", "unproved", "last");

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MeasureRows rows;
    private final MeasureLines lines;
    private final People people;
    private final CurrentActor current;
    private final Texts texts;

    MeasureFilesController(MeasureRows rows, MeasureLines lines, People people, CurrentActor current, Texts texts) {
        this.rows = rows;
        this.lines = lines;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    @GetMapping(MeasureListController.PATH + ".csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetWriter(table(asked)).csv(out);
        return file(out, "csv", MediaType.parseMediaType("text/csv;charset=UTF-8"));
    }

    @GetMapping(MeasureListController.PATH + ".xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> asked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetWriter(table(asked), WIDTHS).xlsx(texts.of("measures.sheet"), out);
        return file(out, "xlsx", WORKBOOK);
    }

    private List<List<Object>> table(Map<String, String> asked) {
        Actor reader = current.get();
        List<MeasureRow> found = rows.rows(Wanted.of(asked), reader, 0, Integer.MAX_VALUE);
        Map<String, String> units = MeasureListController.unitsOf(people, reader);
        Map<String, String> owners = lines.owners(found);
        List<List<Object>> table = new ArrayList<>();
        table.add(COLUMNS.stream()
                .<Object>map(column -> texts.of("measures.file." + column))
                .toList());
        found.forEach(row -> table.add(cells(row, units, owners)));
        return table;
    }

    private List<Object> cells(MeasureRow row, Map<String, String> units, Map<String, String> owners) {
        return List.of(
                row.agency(),
                BigDecimal.valueOf(row.year()),
                row.code(),
                row.title(),
                units.getOrDefault(row.unit(), row.unit()),
                row.owner() == null ? "" : owners.getOrDefault(row.owner(), row.owner()),
                row.due().toString(),
                texts.of("measure.state", row.state()),
                yes(row.returned()),
                yes(row.late()),
                BigDecimal.valueOf(row.unproved()),
                text(row.last()));
    }

    private String yes(boolean so) {
        return so ? texts.of("measures.file.yes") : "";
    }

    private static String text(@Nullable Object day) {
        return Stream.ofNullable(day).map(Object::toString).findFirst().orElse("");
    }

    private static ResponseEntity<byte[]> file(ByteArrayOutputStream out, String extension, MediaType type) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("measures." + extension)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(out.toByteArray());
    }
}
