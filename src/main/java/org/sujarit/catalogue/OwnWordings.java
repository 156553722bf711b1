package org.sujarit.catalogue;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;

/**
 * What an agency calls items whose wording nobody has read in a source of the year. It holds for that agency alone and
 * from then on: results, findings and documents keep the words they were made with.
 */
@Component
public class OwnWordings {

    private final JdbcClient jdbc;
    private final Catalogues catalogues;
    private final AuditTrail trail;
    private final Clock clock;

    OwnWordings(JdbcClient jdbc, Catalogues catalogues, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
        this.trail = trail;
        this.clock = clock;
    }

    /** One a line: code and wording, with a tab between. */
    @Transactional(readOnly = true)
    public String lines(String agency, int itaYear) {
        return catalogues.wordings(agency, itaYear).entrySet().stream()
                .map(own -> own.getKey() + "\t" + own.getValue())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Puts these in place of all the agency had for that year.
     *
     * @throws Refused naming the line or item, when it is none or its wording is sure
     */
    @Transactional
    public void rewrite(String agency, int itaYear, String lines, String actor) {
        Map<String, String> wanted = read(lines, catalogues.of(itaYear));
        jdbc.sql("delete from agency_wording where agency = ? and ita_year = ?")
                .params(agency, itaYear)
                .update();
        wanted.forEach((item, wording) -> jdbc.sql(
                        "insert into agency_wording (agency, ita_year, item, wording, kept_at) values (?, ?, ?, ?, ?)")
                .params(agency, itaYear, item, wording, Timestamp.from(clock.instant()))
                .update());
        // With the year whose plan tells them, so that whoever wrote them has a hand in it.
        trail.record(
                agency + "/" + (itaYear + 1) + "/wordings",
                actor,
                "wordings-kept",
                "ita " + itaYear + ", items " + wanted.size());
    }

    private static Map<String, String> read(String lines, Catalogue shared) {
        Map<String, String> wordings = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                String[] cells = line.split("\t", 2);
                if (cells.length < 2) {
                    throw Refused.field("wordings", "catalogue.wording.line", Integer.toString(number));
                }
                Item item = unsure(shared, ItemCode.typed(cells[0]).value());
                if (wordings.put(item.code(), wording(item, cells[1].strip())) != null) {
                    throw Refused.field("wordings", "assessment.item.twice", item.code());
                }
            }
        }
        return wordings;
    }

    private static Item unsure(Catalogue shared, String code) {
        Item item = shared.item(code).orElseThrow(() -> Refused.field("wordings", "assessment.item.unknown", code));
        if (item.verified()) {
            throw Refused.field("wordings", "catalogue.wording.sure", code);
        }
        return item;
    }

    private static String wording(Item item, String typed) {
        if (typed.isEmpty() || typed.length() > Longest.TITLE) {
            throw Refused.field("wordings", "catalogue.item.text", item.code(), Integer.toString(Longest.TITLE));
        }
        return typed;
    }
}
