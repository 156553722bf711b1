package org.sujarit.desk.template;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.refusal.Refused;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.template.TakingTemplates;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiText;

/** Where the ITA officer gives the agency's Word files their look. */
@Controller
@RequestMapping("/home/templates")
class TemplatesController {

    private static final String PAGE = "redirect:/home/templates";

    private final TemplateLines lines;
    private final TakingTemplates taking;
    private final CurrentActor current;
    private final Texts texts;

    TemplatesController(TemplateLines lines, TakingTemplates taking, CurrentActor current, Texts texts) {
        this.lines = lines;
        this.taking = taking;
        this.current = current;
        this.texts = texts;
    }

    @GetMapping
    public String list(Model model) {
        model.addAttribute("templates", lines.of(current.officer()));
        return "desk/templates";
    }

    @PostMapping
    String take(
            @RequestParam String agency,
            @RequestParam(defaultValue = "REPORT") DocumentKey.Kind kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes attributes)
            throws IOException {
        Actor actor = current.officerOf(agency);
        try {
            String name = file == null ? null : file.getOriginalFilename();
            if (file == null || name == null || name.isBlank()) {
                throw Refused.field("file", "evidence.file.missing");
            }
            taking.take(agency, kind, ThaiText.normalised(name), file.getBytes(), actor.id());
            attributes.addFlashAttribute("done", texts.of("home.templates.taken"));
        } catch (Refused refused) {
            attributes.addFlashAttribute(
                    "problems", refused.reasons().stream().map(texts::of).toList());
        }
        return PAGE;
    }

    @PostMapping("/reset")
    String reset(
            @RequestParam String agency,
            @RequestParam(defaultValue = "REPORT") DocumentKey.Kind kind,
            RedirectAttributes attributes) {
        taking.reset(agency, kind, current.officerOf(agency).id());
        attributes.addFlashAttribute("done", texts.of("home.templates.reset-done"));
        return PAGE;
    }
}
