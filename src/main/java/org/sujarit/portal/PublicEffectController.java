package org.sujarit.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.effect.Effect;
import org.sujarit.effect.EffectCsv;
import org.sujarit.effect.EffectFile;
import org.sujarit.effect.EffectPages;
import org.sujarit.effect.Effects;
import org.sujarit.portal.head.StructuredData;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Publications;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Scores before and after the measures of published years, for anybody to read and to compute with. */
@Controller
class PublicEffectController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Effects effects;
    private final EffectPages pages;
    private final Agencies agencies;
    private final Publications publications;
    private final StructuredData head;
    private final Texts texts;

    PublicEffectController(
            Effects effects,
            EffectPages pages,
            Agencies agencies,
            Publications publications,
            StructuredData head,
            Texts texts) {
        this.effects = effects;
        this.pages = pages;
        this.agencies = agencies;
        this.publications = publications;
        this.head = head;
        this.texts = texts;
    }

    @GetMapping("/portal/{agency}/effect")
    String page(@PathVariable String agency, Model model) {
        Agency known = published(agency);
        model.addAttribute("agency", agency);
        model.addAttribute("agencyName", known.name());
        model.addAttribute("years", pages.years(effects.published(agency)));
        model.addAttribute("structured", structured(agency, known.name()));
        return "portal/effect";
    }

    @GetMapping("/portal/{agency}/effect.csv")
    ResponseEntity<byte[]> csv(@PathVariable String agency) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("effect-" + agency + ".csv")
                                .build()
                                .toString())
                .body(EffectCsv.of(data(agency)));
    }

    @GetMapping("/portal/{agency}/effect.json")
    ResponseEntity<EffectFile> json(@PathVariable String agency) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(data(agency));
    }

    private String structured(String agency, String name) {
        String page = "/portal/" + agency + "/effect";
        return head.dataset(
                agency,
                name,
                new StructuredData.Files(
                        texts.of("effect.title.of", name),
                        texts.of("effect.lead.portal"),
                        page,
                        List.of(page + ".csv", page + ".json")));
    }

    private EffectFile data(String agency) {
        Agency known = published(agency);
        List<Effect> shown = effects.published(agency);
        return EffectFile.of(agency, known.name(), shown);
    }

    /** An agency that has published nothing is none that anybody knows of here. */
    private Agency published(String agency) {
        if (publications
                .findByAgencyAndState(agency, PublicationState.PUBLISHED)
                .isEmpty()) {
            throw Refused.missing("publication.missing");
        }
        return agencies.findByCode(agency).orElseThrow(() -> Refused.missing("publication.missing"));
    }
}
