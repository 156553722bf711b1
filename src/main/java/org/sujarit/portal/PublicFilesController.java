package org.sujarit.portal;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.FileStore;
import org.sujarit.evidence.web.EvidenceFile;
import org.sujarit.portal.address.Addresses;
import org.sujarit.portal.measure.MeasureProofs;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Publications;
import org.sujarit.publication.PublishedFile;
import org.sujarit.refusal.Refused;
import org.sujarit.report.web.DocumentAnswer;

/** Published documents as files, and the public evidence of approved measures. */
@Controller
class PublicFilesController {

    private final Publications publications;
    private final MeasureProofs proofs;
    private final FileStore store;

    PublicFilesController(Publications publications, MeasureProofs proofs, FileStore store) {
        this.publications = publications;
        this.proofs = proofs;
        this.store = store;
    }

    @GetMapping("/portal/{agency}/{year}/{document}.{extension}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String agency,
            @PathVariable int year,
            @PathVariable String document,
            @PathVariable String extension) {
        return file(
                current(agency, year, Addresses.document(document)), extension, document + "-" + agency + "-" + year);
    }

    /** Of a version as it was published, also when another one counts by now. */
    @GetMapping("/portal/{agency}/{year}/{document}/{version}.{extension}")
    ResponseEntity<InputStreamResource> versionFile(
            @PathVariable String agency,
            @PathVariable int year,
            @PathVariable String document,
            @PathVariable int version,
            @PathVariable String extension) {
        Publication publication = publications
                .version(agency, year, Addresses.document(document), version)
                .orElseThrow(() -> Refused.missing("publication.missing"));
        return file(publication, extension, document + "-" + agency + "-" + year + "-" + version);
    }

    private ResponseEntity<InputStreamResource> file(Publication publication, String extension, String name) {
        PublishedFile file = publication.files().stream()
                .filter(one -> one.format().extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> Refused.missing("report.format.missing", extension));
        ResponseEntity.BodyBuilder answer = DocumentAnswer.of(file.format(), name, file.size());
        if (publication.state() == PublicationState.WITHDRAWN) {
            // Not in the file itself: its bytes are what was published, and are known by their digest.
            answer.header("X-Robots-Tag", "noindex")
                    .header("X-Document-Status", "withdrawn")
                    .header(HttpHeaders.LINK, "<" + Addresses.of(publication) + ">; rel=\"describedby\"");
        }
        return answer.eTag(file.sha256()).body(new InputStreamResource(store.open(file.sha256())));
    }

    @GetMapping("/portal/{agency}/{year}/evidence/{id}")
    ResponseEntity<InputStreamResource> evidence(
            @PathVariable String agency, @PathVariable int year, @PathVariable Long id) {
        Evidence evidence = proofs.find(agency, year, id).orElseThrow(() -> Refused.missing("evidence.missing"));
        return EvidenceFile.download(evidence, store);
    }

    private Publication current(String agency, int year, Document document) {
        return publications.current(agency, year, document).orElseThrow(() -> Refused.missing("publication.missing"));
    }
}
