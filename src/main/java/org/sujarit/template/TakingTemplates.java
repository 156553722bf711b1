package org.sujarit.template;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.evidence.FileStore;
import org.sujarit.evidence.UploadedName;
import org.sujarit.refusal.Refused;
import org.sujarit.report.compile.DocumentSettings;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.word.TemplateCheck;

/** Takes in an agency's own template, or goes back to the built-in one. What is published already does not change. */
@Component
public class TakingTemplates {

    private final DocumentTemplates templates;
    private final DocumentSettings settings;
    private final FileStore store;
    private final AuditTrail trail;
    private final Clock clock;

    TakingTemplates(
            DocumentTemplates templates, DocumentSettings settings, FileStore store, AuditTrail trail, Clock clock) {
        this.templates = templates;
        this.settings = settings;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refused with what is to be mended in Word; the template so far stays then */
    @Transactional
    public void take(String agency, DocumentKey.Kind kind, String fileName, byte[] file, String actor) {
        TemplateCheck.check(file, kind, settings.columns(kind));
        String sha256 = store.keep(out -> out.write(file)).sha256();
        var upload = new DocumentTemplate.Upload(sha256, UploadedName.of(fileName), actor, clock.instant());
        Optional<DocumentTemplate> known = templates.findByAgencyAndKind(agency, kind);
        known.ifPresent(template -> template.replaced(upload));
        if (known.isEmpty()) {
            templates.save(new DocumentTemplate(agency, kind, upload));
        }
        trail.record(agency, actor, "template-taken", kind + " " + sha256);
    }

    /** From now on the built-in template is used again; nothing happens when it is already. */
    @Transactional
    public void reset(String agency, DocumentKey.Kind kind, String actor) {
        templates.findByAgencyAndKind(agency, kind).ifPresent(template -> {
            templates.delete(template);
            trail.record(agency, actor, "template-reset", kind + " " + template.sha256());
        });
    }
}
