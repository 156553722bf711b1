package org.sujarit.portal.feed;

import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.portal.address.Addresses;
import org.sujarit.refusal.Refused;
import org.sujarit.report.compile.PublicAddress;
import org.sujarit.text.Texts;

/** The newest publications for whoever follows them with a feed reader. */
@Controller
class AtomController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final NewestPublications newest;
    private final PublicAddress address;
    private final Texts texts;

    AtomController(NewestPublications newest, PublicAddress address, Texts texts) {
        this.newest = newest;
        this.address = address;
        this.texts = texts;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<String> all() {
        return answer(texts.of("portal.index.heading"), "/", "/feed.atom", newest.ofAll());
    }

    @GetMapping("/portal/{agency}/feed.atom")
    ResponseEntity<String> ofAgency(@PathVariable String agency) {
        List<NewestPublications.Line> lines = newest.of(agency);
        if (lines.isEmpty()) {
            throw Refused.missing("publication.missing");
        }
        String page = Addresses.ofAgency(agency);
        return answer(texts.of("portal.agency.title", lines.get(0).name()), page, page + "/feed.atom", lines);
    }

    private ResponseEntity<String> answer(
            String title, String page, String itself, List<NewestPublications.Line> lines) {
        Instant changed =
                lines.isEmpty() ? Instant.EPOCH : lines.get(0).publishedAt().toInstant();
        String feed = XmlFile.of("feed", "http://www.w3.org/2005/Atom", xml -> {
            xml.element("id", address.url() + itself);
            xml.element("title", title);
            xml.element("updated", changed.toString());
            xml.element("author", () -> xml.element("name", texts.of("portal.brand")));
            xml.link("alternate", address.url() + page);
            xml.link("self", address.url() + itself);
            lines.forEach(line -> xml.element("entry", () -> entry(xml, line)));
        });
        return ResponseEntity.ok().contentType(ATOM).body(feed);
    }

    private void entry(XmlFile xml, NewestPublications.Line line) {
        String day = line.publishedAt().toInstant().toString();
        xml.element("id", address.url() + line.path());
        xml.element("title", texts.digits(title(line)));
        xml.element("published", day);
        xml.element("updated", day);
        xml.element("author", () -> xml.element("name", line.name()));
        xml.link("alternate", address.url() + line.path());
        xml.element("summary", texts.digits(texts.of("portal.feed.version", String.valueOf(line.number()))));
    }

    private String title(NewestPublications.Line line) {
        return texts.of(
                "portal." + line.document().kind() + ".title",
                line.name(),
                texts.year(line.fiscalYear()),
                String.valueOf(line.document().round()));
    }
}
