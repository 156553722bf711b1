package org.sujarit.portal;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.portal.address.Addresses;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Verifying;
import org.sujarit.report.table.Seal;
import org.sujarit.thai.ThaiText;

/** Where anybody learns whether a document in their hands is the one that was published. */
@Controller
class VerifyController {

    private static final String PAGE = "portal/verify";

    private final Verifying verifying;
    private final Agencies agencies;

    VerifyController(Verifying verifying, Agencies agencies) {
        this.verifying = verifying;
        this.agencies = agencies;
    }

    /**
     * What was found.
     *
     * @param code as documents print it, for comparing by eye
     * @param round number of the monitoring round it is about; 0 for others
     * @param href where what counts is read
     * @param itself where this version is read
     */
    record Found(
            String code,
            String document,
            int round,
            String agency,
            int fiscalYear,
            int version,
            String publishedAtText,
            String approvedBy,
            boolean valid,
            boolean withdrawn,
            String href,
            String itself) {}

    /** @param code as somebody types it from a printed document */
    @GetMapping("/verify")
    String ask(@RequestParam(required = false) @Nullable String code, Model model) {
        if (code != null && !code.isBlank()) {
            return printed(code, model);
        }
        model.addAttribute("noCode", code != null);
        return PAGE;
    }

    /** Where the QR code of a printed document leads. It says which document has that code, not that the paper is it. */
    @GetMapping("/verify/{code}")
    String printed(@PathVariable String code, Model model) {
        model.addAttribute("typed", code);
        return answer(verifying.find(code), "", null, model);
    }

    /** @param file whatever somebody holds for a document of ours; it is not kept */
    @PostMapping(path = "/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String file(@RequestParam MultipartFile file, Model model) throws IOException {
        if (file.isEmpty()) {
            model.addAttribute("empty", true);
            model.addAttribute("inOtherLanguage", "/verify?lang=" + otherLanguage());
            return PAGE;
        }
        String name = ThaiText.normalised(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        String digest = Verifying.digest(file.getInputStream());
        model.addAttribute("digest", digest);
        return answer(verifying.find(digest), name, "/verify?code=" + digest, model);
    }

    /** @param itself where the same is answered without sending the file again; null where this page has that address */
    private String answer(Optional<Publication> publication, String name, @Nullable String itself, Model model) {
        if (itself != null) {
            model.addAttribute("inOtherLanguage", itself + "&lang=" + otherLanguage());
        }
        model.addAttribute("asked", true);
        model.addAttribute("fileName", name);
        publication.map(this::found).ifPresent(found -> model.addAttribute("found", found));
        return PAGE;
    }

    private static String otherLanguage() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "th" : "en";
    }

    private Found found(Publication publication) {
        return new Found(
                Seal.shortForm(publication.snapshot()),
                publication.document().kind(),
                publication.document().round(),
                agencies.findByCode(publication.agency()).map(Agency::name).orElse(publication.agency()),
                publication.fiscalYear(),
                publication.number(),
                PortalPages.at(publication),
                publication.approvedBy(),
                Addresses.counts(publication),
                publication.state() == PublicationState.WITHDRAWN,
                Addresses.ofCurrent(publication),
                Addresses.of(publication));
    }
}
