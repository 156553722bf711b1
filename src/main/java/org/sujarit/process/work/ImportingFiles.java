package org.sujarit.process.work;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.assessment.result.ImportingResults;
import org.sujarit.assessment.result.TypedResults;
import org.sujarit.cycle.Cycle;
import org.sujarit.process.task.UserTask;
import org.sujarit.refusal.Refused;

/** Imports results past the form; it is the same step of the process, finished in the officer's name. */
@Component
public class ImportingFiles {

    private final Work work;
    private final ImportingResults importing;
    private final ObjectMapper json;

    ImportingFiles(Work work, ImportingResults importing, ObjectMapper json) {
        this.work = work;
        this.importing = importing;
        this.json = json;
    }

    /**
     * Takes the results in, unless exactly they are there already.
     *
     * @return whether anything changed
     * @throws Refused when a row does not fit, or other results were imported before
     */
    @Transactional
    public boolean take(Cycle cycle, TypedResults results, Actor officer) {
        Optional<Work.Open> task = work.openIn(cycle.key()).stream()
                .filter(open -> open.key().equals(UserTask.IMPORT_ASSESSMENT.key()))
                .findFirst();
        if (task.isPresent()) {
            work.finish(task.get().id(), json.valueToTree(results), officer);
            return true;
        }
        if (importing.imported(cycle.id(), results)) {
            return false;
        }
        throw Refused.conflict("assessment.imported-already", cycle.key());
    }
}
