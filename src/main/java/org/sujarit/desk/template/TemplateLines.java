package org.sujarit.desk.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.word.BuiltInTemplate;
import org.sujarit.template.DocumentTemplate;
import org.sujarit.template.DocumentTemplates;
import org.sujarit.text.Texts;

/** Lists the templates of agencies, their own and built-in ones. */
@Component
class TemplateLines {

    private final Agencies agencies;
    private final DocumentTemplates kept;
    private final BuiltInTemplate builtIn;
    private final People people;
    private final Texts texts;

    TemplateLines(Agencies agencies, DocumentTemplates kept, BuiltInTemplate builtIn, People people, Texts texts) {
        this.agencies = agencies;
        this.kept = kept;
        this.builtIn = builtIn;
        this.people = people;
        this.texts = texts;
    }

    /** One document of one agency. */
    record Line(
            String agency,
            String agencyName,
            DocumentKey.Kind kind,
            @Nullable String fileName,
            @Nullable String by,
            @Nullable String atText,
            String places) {

        /** Of the fields in the page, which have to be unique. */
        public String id() {
            return agency + "-" + kind;
        }
    }

    List<Line> of(Actor officer) {
        List<Line> lines = new ArrayList<>();
        for (Agency agency : agencies.findByCodeInOrderByName(officer.agencies())) {
            for (DocumentKey.Kind kind : DocumentKey.Kind.values()) {
                lines.add(line(agency, kind));
            }
        }
        return lines;
    }

    private Line line(Agency agency, DocumentKey.Kind kind) {
        DocumentTemplate own = kept.findByAgencyAndKind(agency.code(), kind).orElse(null);
        List<String> places = builtIn.places(kind);
        return new Line(
                agency.code(),
                agency.name(),
                kind,
                own == null ? null : own.name(),
                own == null ? null : people.names(List.of(own.uploadedBy())).getOrDefault(own.uploadedBy(), ""),
                own == null ? null : texts.at(own.uploadedAt()),
                String.join(" ", places));
    }
}
