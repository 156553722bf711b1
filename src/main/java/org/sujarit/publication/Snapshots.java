package org.sujarit.publication;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.sujarit.evidence.FileStore;
import org.sujarit.refusal.Refused;
import org.sujarit.report.table.ReportTable;

/** Keeps compiled documents under the SHA-256 of their content, so that a decision names exactly one of them. */
@Component
public class Snapshots {

    private final FileStore store;
    private final JsonMapper json;

    Snapshots(FileStore store) {
        this.store = store;
        // Not the application's mapper: what is kept must not change with a setting of the API.
        this.json = JsonMapper.builder()
                .disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
    }

    /** @return SHA-256, the name of the snapshot */
    public String keep(ReportTable table) {
        return store.keep(out -> json.writeValue(out, table)).sha256();
    }

    /** SHA-256 under which it would be kept; nothing is kept. */
    public String digest(ReportTable table) {
        return FileStore.digest(out -> json.writeValue(out, table));
    }

    /** Empty where it was not kept, or cannot be had now: for what is only looked up beside the work. */
    public Optional<ReportTable> find(String sha256) {
        try {
            return Optional.of(open(sha256));
        } catch (Refused missing) {
            return Optional.empty();
        }
    }

    public ReportTable open(String sha256) {
        try (InputStream in = store.open(sha256)) {
            return json.readValue(in, ReportTable.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
