package org.sujarit.portal.measure;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.text.Texts;

/** The measures of a published plan while the year runs and after, for anybody to follow. */
@Controller
class PublicMeasuresController {

    private final PublicMeasureLines lines;
    private final MeasurePages pages;
    private final MeasureFrames frames;
    private final Texts texts;

    PublicMeasuresController(PublicMeasureLines lines, MeasurePages pages, MeasureFrames frames, Texts texts) {
        this.lines = lines;
        this.pages = pages;
        this.frames = frames;
        this.texts = texts;
    }

    @GetMapping("/portal/{agency}/{year}/measures")
    String all(
            @PathVariable String agency,
            @PathVariable int year,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        frames.fill(model, agency, year);
        Map<Standing, Integer> counts = lines.counts(agency).getOrDefault(year, Map.of());
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        model.addAttribute("description", texts.of("portal.measures.description", String.valueOf(total)));
        model.addAttribute("counts", counts);
        model.addAttribute("total", total);
        model.addAttribute("found", lines.page(agency, year, total, page));
        return "portal/measures";
    }

    @GetMapping("/portal/{agency}/{year}/measures/{code}")
    String one(@PathVariable String agency, @PathVariable int year, @PathVariable String code, Model model) {
        pages.fill(model, agency, year, code);
        return MeasurePages.PAGE;
    }
}
