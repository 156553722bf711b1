package org.sujarit.api.evidence;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.People;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.evidence.Evidences;
import org.sujarit.evidence.FileStore;
import org.sujarit.evidence.web.EvidenceFile;
import org.sujarit.refusal.Refused;

/** Evidence of a measure, to be read by people of its agency. */
@RestController
@RequestMapping("/api/measures/{measureId}/evidence")
class EvidenceController {

    private final Evidences evidences;
    private final ReadableMeasures measures;
    private final FileStore store;
    private final People people;

    EvidenceController(Evidences evidences, ReadableMeasures measures, FileStore store, People people) {
        this.evidences = evidences;
        this.measures = measures;
        this.store = store;
        this.people = people;
    }

    @GetMapping
    List<EvidenceView> list(@PathVariable Long measureId) {
        measures.mustBeReadable(measureId);
        List<Evidence> all = evidences.of(measureId);
        Map<String, String> names =
                people.names(all.stream().map(Evidence::addedBy).toList());
        return all.stream().map(one -> EvidenceView.of(one, names)).toList();
    }

    /** The file as it was uploaded, for people of the agency; always as a download, never run by the browser. */
    @GetMapping("/{evidenceId}/file")
    ResponseEntity<InputStreamResource> file(@PathVariable Long measureId, @PathVariable Long evidenceId) {
        measures.mustBeReadable(measureId);
        return EvidenceFile.download(
                evidences
                        .findById(evidenceId)
                        .filter(evidence -> evidence.measureId().equals(measureId))
                        .orElseThrow(() -> Refused.missing("evidence.missing")),
                store);
    }
}
