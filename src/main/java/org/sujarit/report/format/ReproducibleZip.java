package org.sujarit.report.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.sujarit.report.table.ReportTable;

/**
 * The container of an Office file without the moment and the place of its making, so that the same report has the same
 * bytes and one hash can stand for what was approved.
 */
public final class ReproducibleZip extends ZipArchiveOutputStream {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final Date CREATED = Date.from(MOMENT.toInstant(ZoneOffset.UTC));

    private ReproducibleZip(OutputStream out) {
        super(out);
    }

    /** Names the document after the report, writes it and leaves out open. */
    public static void write(POIXMLDocument document, ReportTable table, OutputStream out) throws IOException {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(table.title());
        properties.setCreator("Sujarit");
        properties.setCreated(Optional.of(CREATED));
        properties.setModified(Optional.of(CREATED));
        properties.getUnderlyingProperties().setLanguageProperty("th-TH");
        ReproducibleZip zip = new ReproducibleZip(out);
        document.write(zip);
        zip.flush();
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // A zip holds local time, which the library works out for the zone of this machine.
        entry.setTime(MOMENT.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
