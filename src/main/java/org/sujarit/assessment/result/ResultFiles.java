package org.sujarit.assessment.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.Assessment;
import org.sujarit.assessment.Assessments;
import org.sujarit.assessment.sheet.SheetFile;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.refusal.Refused;

/** Results as files: reading what officers upload, and writing what they download. */
@Component
public class ResultFiles {

    private final Cycles cycles;
    private final Catalogues catalogues;
    private final Assessments assessments;
    private final Announcement announcement;

    ResultFiles(Cycles cycles, Catalogues catalogues, Assessments assessments, Announcement announcement) {
        this.announcement = announcement;
        this.cycles = cycles;
        this.catalogues = catalogues;
        this.assessments = assessments;
    }

    /** Kinds of files that are written; both can be read again. */
    public enum Format {
        XLSX,
        CSV
    }

    /**
     * What a workbook or a file of comma-separated values holds for the year of that cycle.
     *
     * @throws Refused with every cell that is wrong, with what has to be answered first, or why the file cannot be read
     */
    public ReadResults read(Long cycleId, InputStream content, ResultAnswers answers) {
        int itaYear = cycles.get(cycleId).fiscalYear().itaYear();
        announcement.mustBePast(itaYear);
        try {
            Path file = Files.createTempFile("sujarit-results-", null);
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return ResultRows.read(SheetFile.read(file), catalogues.of(itaYear), itaYear, answers);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The items of the year of that cycle, to be filled in. */
    @Transactional(readOnly = true)
    public void writeTemplate(Long cycleId, Format format, OutputStream out) throws IOException {
        Cycle cycle = cycles.get(cycleId);
        int itaYear = cycle.fiscalYear().itaYear();
        ResultTable.template(itaYear, catalogues.of(itaYear, cycle.agency().code()))
                .write(format, out);
    }

    /** @throws Refused when that cycle has no results yet */
    @Transactional(readOnly = true)
    public void write(Long cycleId, Format format, OutputStream out) throws IOException {
        Cycle cycle = cycles.get(cycleId);
        Assessment assessment =
                assessments.findByCycleId(cycle.id()).orElseThrow(() -> Refused.missing("assessment.missing"));
        ResultTable.of(assessment, catalogues.of(assessment.itaYear())).write(format, out);
    }
}
