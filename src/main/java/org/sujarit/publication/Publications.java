package org.sujarit.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was ever published. */
public interface Publications extends Repository<Publication, Long> {

    Publication save(Publication publication);

    List<Publication> findByAgencyInAndState(Collection<String> agencies, PublicationState state);

    List<Publication> findByAgencyAndState(String agency, PublicationState state);

    List<Publication> findByAgencyAndFiscalYear(String agency, int fiscalYear);

    List<Publication> findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(
            String agency, int fiscalYear, Document document);

    /** Publications with that content, or with a file of that content, newest first. */
    @Query("select distinct publication from Publication publication left join publication.files file"
            + " where publication.snapshot = :digest or file.sha256 = :digest order by publication.publishedAt desc")
    List<Publication> findByDigest(String digest);

    List<Publication> findBySnapshotStartingWithOrderByPublishedAtDesc(String digits);

    /** What counts now, with its files. */
    @Query("select publication from Publication publication left join fetch publication.files"
            + " where publication.agency = :agency and publication.fiscalYear = :fiscalYear"
            + " and publication.document = :document"
            + " and publication.state = org.sujarit.publication.PublicationState.PUBLISHED")
    Optional<Publication> current(String agency, int fiscalYear, Document document);

    /** The other documents of that year that are public, in the order of {@link Document}. */
    default List<Document> othersOf(String agency, int fiscalYear, Document document) {
        return documentsOf(agency, fiscalYear).stream()
                .filter(other -> other != document)
                .sorted()
                .toList();
    }

    @Query("select publication.document from Publication publication where publication.agency = :agency"
            + " and publication.fiscalYear = :fiscalYear"
            + " and publication.state = org.sujarit.publication.PublicationState.PUBLISHED")
    List<Document> documentsOf(String agency, int fiscalYear);

    /** One version, whether it counts now or not, with its files. */
    @Query("select publication from Publication publication left join fetch publication.files"
            + " where publication.agency = :agency and publication.fiscalYear = :fiscalYear"
            + " and publication.document = :document and publication.number = :number")
    Optional<Publication> version(String agency, int fiscalYear, Document document, int number);
}
