package org.sujarit.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Everything that was ever published. */
public interface Publications extends Repository<Publication, Long> {

    Publication save(Publication publication);

    List<Publication> findByStateOrderByFiscalYearDesc(PublicationState state);

    List<Publication> findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(
            String agency, int fiscalYear, Document document);

    Optional<Publication> findByAgencyAndFiscalYearAndDocumentAndState(
            String agency, int fiscalYear, Document document, PublicationState state);
}
