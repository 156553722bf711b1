package org.sujarit.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.sujarit.Sujarit;
import org.sujarit.agency.Agency;
import org.sujarit.cycle.Cycles;
import org.sujarit.portal.address.Addresses;
import org.sujarit.portal.head.StructuredData;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Publications;
import org.sujarit.publication.Snapshots;
import org.sujarit.report.compile.MonitoringCompiler;
import org.sujarit.report.compile.ReportCompiler;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Seal;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDates;

/** Gathers what the portal's pages show. What may change of it has to be in {@code PublishedYear}: then a page is made anew. */
@Component
class PortalPages {

    private static final long KILO = 1024;

    private final Publications publications;
    private final Snapshots snapshots;
    private final Cycles cycles;
    private final MonitoringRounds rounds;
    private final StructuredData head;
    private final Texts texts;

    PortalPages(
            Publications publications,
            Snapshots snapshots,
            Cycles cycles,
            MonitoringRounds rounds,
            StructuredData head,
            Texts texts) {
        this.publications = publications;
        this.snapshots = snapshots;
        this.cycles = cycles;
        this.rounds = rounds;
        this.head = head;
        this.texts = texts;
    }

    /** Whose documents they are. */
    record Named(String code, String name) {}

    /** One format of a publication. */
    record FileLine(String format, String href, String sizeText, String sha256) {}

    /**
     * The publication that is shown.
     *
     * @param edition which amended edition of the plan; 0 for none
     * @param successor where the one is read that counts in its place; null while it counts itself
     * @param withdrawn whether its year was taken back
     */
    record PublicationLine(
            int version,
            int edition,
            String code,
            String publishedAtText,
            String approvedBy,
            List<FileLine> files,
            @Nullable String successor,
            boolean withdrawn) {}

    /** One version of the document. */
    record VersionLine(int version, int edition, String publishedAtText, String stateText, @Nullable String href) {}

    @Transactional(readOnly = true)
    void fill(Model model, Agency agency, Publication publication) {
        model.addAttribute("agency", new Named(agency.code(), agency.name()));
        model.addAttribute("fiscalYear", publication.fiscalYear());
        model.addAttribute("yearText", texts.year(publication.fiscalYear()));
        model.addAttribute("firstYear", texts.calendarYear(publication.fiscalYear() - 1));
        model.addAttribute("lastYear", texts.calendarYear(publication.fiscalYear()));
        model.addAttribute("document", publication.document().kind());
        model.addAttribute("round", publication.document().round());
        model.addAttribute("publication", line(publication));
        model.addAttribute("siblings", siblings(publication));
        model.addAttribute("history", history(publication));
        ReportTable table = snapshots.open(publication.snapshot()).presented();
        model.addAttribute("table", table);
        words(model, publication, table);
        days(model, publication);
        head(model, agency, publication);
    }

    /** What the officer put before the table stands below the lines of the title; people read it as words of its own. */
    private static void words(Model model, Publication publication, ReportTable table) {
        List<String> lines = table.titleLines();
        int title = Math.min(lines.size(), linesOfTitle(publication.document(), lines.size()));
        model.addAttribute("titleLines", lines.subList(0, title));
        model.addAttribute("introduction", lines.subList(title, lines.size()));
    }

    private static int linesOfTitle(Document document, int all) {
        return switch (document) {
            case PLAN -> all;
            case REPORT -> ReportCompiler.LINES_OF_TITLE;
            default -> MonitoringCompiler.LINES_OF_TITLE;
        };
    }

    /** Of a round; what is about the whole year says so by its year. */
    private void days(Model model, Publication publication) {
        cycles.find(publication.agency(), publication.fiscalYear())
                .flatMap(year -> rounds.findByCycleIdAndNumber(
                        year.id(), publication.document().round()))
                .map(MonitoringRound::period)
                .ifPresent(period -> {
                    Locale reader = LocaleContextHolder.getLocale();
                    model.addAttribute("firstDay", ThaiDates.full(period.first(), reader));
                    model.addAttribute("lastDay", ThaiDates.full(period.last(), reader));
                });
    }

    private void head(Model model, Agency agency, Publication publication) {
        String title = texts.digits(texts.of(
                "portal." + publication.document().kind() + ".title",
                agency.name(),
                texts.year(publication.fiscalYear()),
                String.valueOf(publication.document().round())));
        model.addAttribute("canonical", head.address(Addresses.of(publication)));
        model.addAttribute("description", title);
        model.addAttribute("structured", head.document(agency.name(), title, publication));
        model.addAttribute("unlisted", publication.state() == PublicationState.WITHDRAWN);
    }

    private List<SiblingLine> siblings(Publication publication) {
        return publications.othersOf(publication.agency(), publication.fiscalYear(), publication.document()).stream()
                .map(other -> SiblingLine.of(publication, other))
                .toList();
    }

    private List<VersionLine> history(Publication publication) {
        return publications
                .findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(
                        publication.agency(), publication.fiscalYear(), publication.document())
                .stream()
                .map(one -> new VersionLine(
                        one.number(),
                        one.edition(),
                        at(one),
                        texts.of("publication.state", one.state()),
                        one.number() == publication.number() ? null : Addresses.of(one)))
                .toList();
    }

    private static PublicationLine line(Publication publication) {
        String path = Addresses.ofFiles(publication);
        List<FileLine> files = publication.files().stream()
                .sorted(Comparator.comparing(file -> file.format() != ReportFormat.PDF))
                .map(file -> new FileLine(
                        file.format().name(),
                        path + "." + file.format().extension(),
                        Math.max(1, file.size() / KILO) + " KB",
                        file.sha256()))
                .toList();
        return new PublicationLine(
                publication.number(),
                publication.edition(),
                Seal.shortForm(publication.snapshot()),
                at(publication),
                publication.approvedBy(),
                files,
                Addresses.counts(publication) ? null : Addresses.ofCurrent(publication),
                publication.state() == PublicationState.WITHDRAWN);
    }

    static String at(Publication publication) {
        return ThaiDates.full(
                publication.publishedAt().atZone(Sujarit.ZONE).toLocalDate(), LocaleContextHolder.getLocale());
    }
}
