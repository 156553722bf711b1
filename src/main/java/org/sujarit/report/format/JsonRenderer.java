package org.sujarit.report.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;
import org.sujarit.report.table.Run;
import org.sujarit.report.table.Seal;
import org.sujarit.report.table.Section;
import org.sujarit.report.table.Signature;

/**
 * The report as open data for programs, in UTF-8, with ASCII digits ({@link ReportTable#asData()}):
 *
 * <pre>
 * {"document": {"number": "", "title": ["line", ...], "draft": false, "digest": "1a2b...", "verify": "https://..."},
 *  "columns": [{"key": "item", "heading": "..."}, ...],
 *  "groups": [{"key": "IIT", "heading": "...",
 *    "rows": [{"id": "i7-1",
 *      "cells": {"item": {"text": "...",
 *        "paragraphs": [{"mark": "1.", "text": "...", "links": [{"text": "...", "href": "https://..."}]}]}}}]}],
 *  "sections": [{"heading": "...", "paragraphs": ["...", ...]}],
 *  "signatures": [{"role": "...", "name": "..."}]}
 * </pre>
 *
 * The cells are named by the keys of the columns and stand in their order. The text of a cell is its paragraphs, each
 * with its mark, on lines of their own. Digest (SHA-256 of the frozen content) and verify (the page that tells whether it
 * is the valid version) are there once the document is published. What is here does not change; more may be added.
 */
@Component
class JsonRenderer implements ReportRenderer {

    // Not the application's mapper: published bytes must not change with a setting of the API.
    private final JsonMapper json = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    @JsonPropertyOrder({"document", "columns", "groups", "sections", "signatures"})
    private record File(
            Document document,
            List<Heading> columns,
            List<Part> groups,
            List<Words> sections,
            List<Signature> signatures) {}

    @JsonPropertyOrder({"number", "title", "draft", "digest", "verify"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Document(
            String number, List<String> title, boolean draft, @Nullable String digest, @Nullable String verify) {}

    @JsonPropertyOrder({"heading", "paragraphs"})
    private record Words(String heading, List<String> paragraphs) {}

    @JsonPropertyOrder({"key", "heading"})
    private record Heading(String key, String heading) {}

    @JsonPropertyOrder({"key", "heading", "rows"})
    private record Part(String key, String heading, List<Line> rows) {}

    @JsonPropertyOrder({"id", "cells"})
    private record Line(String id, Map<String, Content> cells) {}

    @JsonPropertyOrder({"text", "paragraphs"})
    private record Content(String text, List<Piece> paragraphs) {}

    @JsonPropertyOrder({"mark", "text", "links"})
    private record Piece(String mark, String text, List<Link> links) {}

    @JsonPropertyOrder({"text", "href"})
    private record Link(String text, String href) {}

    @Override
    public ReportFormat format() {
        return ReportFormat.JSON;
    }

    @Override
    public void render(ReportTable table, OutputStream out) throws IOException {
        json.writeValue(out, file(table.asData()));
    }

    private static File file(ReportTable table) {
        return new File(
                document(table),
                table.columns().stream()
                        .map(column -> new Heading(column.key(), column.heading()))
                        .toList(),
                table.groups().stream().map(group -> part(table, group)).toList(),
                table.frame().opening().stream().map(JsonRenderer::words).toList(),
                table.frame().signatures());
    }

    private static Document document(ReportTable table) {
        Seal seal = table.frame().seal();
        return new Document(
                table.documentNumber(),
                table.titleLines(),
                table.draft(),
                seal == null ? null : seal.digest(),
                seal == null ? null : seal.address().toString());
    }

    private static Words words(Section section) {
        return new Words(
                section.heading(),
                section.paragraphs().stream().map(Paragraph::line).toList());
    }

    private static Part part(ReportTable table, Group group) {
        return new Part(
                group.key(),
                group.heading(),
                group.rows().stream().map(row -> line(table, row)).toList());
    }

    private static Line line(ReportTable table, Row row) {
        Map<String, Content> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.put(table.columns().get(i).key(), content(row.cells().get(i)));
        }
        return new Line(row.id(), cells);
    }

    private static Content content(Cell cell) {
        return new Content(
                cell.text(), cell.paragraphs().stream().map(JsonRenderer::piece).toList());
    }

    private static Piece piece(Paragraph paragraph) {
        return new Piece(
                paragraph.mark(),
                paragraph.text(),
                paragraph.runs().stream()
                        .filter(Run::linked)
                        .map(run -> new Link(run.text(), run.href()))
                        .toList());
    }
}
