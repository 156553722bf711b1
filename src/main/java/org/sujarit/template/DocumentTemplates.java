package org.sujarit.template;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.sujarit.report.table.DocumentKey;

/** The templates of all agencies that have one of their own. */
public interface DocumentTemplates extends Repository<DocumentTemplate, Long> {

    DocumentTemplate save(DocumentTemplate template);

    void delete(DocumentTemplate template);

    Optional<DocumentTemplate> findByAgencyAndKind(String agency, DocumentKey.Kind kind);

    List<DocumentTemplate> findByAgency(String agency);
}
