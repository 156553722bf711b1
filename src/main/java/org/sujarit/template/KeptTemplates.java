package org.sujarit.template;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.sujarit.evidence.FileStore;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.word.Templates;

/** Hands the kept templates to whoever renders. */
@Component
class KeptTemplates implements Templates {

    private final DocumentTemplates templates;
    private final FileStore store;

    KeptTemplates(DocumentTemplates templates, FileStore store) {
        this.templates = templates;
        this.store = store;
    }

    @Override
    public Optional<byte[]> of(String agency, DocumentKey.Kind kind) {
        return templates.findByAgencyAndKind(agency, kind).map(template -> store.read(template.sha256()));
    }
}
