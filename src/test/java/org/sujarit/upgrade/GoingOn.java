package org.sujarit.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

/** Finishes what an older version opened with what its form sent, and tells whether the right work follows. */
final class GoingOn {

    private final Installation at;
    private final Office office;

    GoingOn(Installation at) {
        this.at = at;
        this.office = new Office(at);
    }

    /** Finishes the task as who it is meant for, and sees to it that the right work follows. */
    void finish(Expected.Task task) {
        if (task.key().equals("attach-evidence")) {
            office.link(task.page().get("measure"), task.businessKey());
        }
        office.send(task.key(), task.id(), Bodies.done(office.page(task.key(), task.id())));
        assertThat(at.as(task.person()).get("/api/tasks/" + task.id()).status())
                .as(task.name())
                .isEqualTo(409);
        follows(task.key(), task.businessKey());
    }

    private void follows(String key, String businessKey) {
        switch (key) {
            case "import-assessment" -> office.the("analyse-findings", businessKey);
            case "analyse-findings" -> office.the("plan-measures", businessKey);
            case "plan-measures" -> office.the("approve-plan", businessKey);
            case "approve-plan" -> {
                office.the("assign-owner", businessKey + "/i7-1");
                shows("/portal/" + businessKey + "/plan");
            }
            case "assign-owner" -> office.the("execute-measure", businessKey);
            case "execute-measure" -> office.the("attach-evidence", businessKey);
            case "attach-evidence" -> office.the("review-measure", businessKey);
            case "review-measure" -> office.the("approve-measure", businessKey);
            case "approve-measure", "approve-cancellation" -> endsWithoutWork(businessKey);
            case "prepare-report" -> office.the("review-report", businessKey);
            case "review-report" -> office.the("approve-report", businessKey);
            case "approve-report" -> shows("/portal/" + businessKey + "/report.pdf");
            default -> throw new AssertionError(key);
        }
    }

    private void endsWithoutWork(String businessKey) {
        for (String key : Office.kinds()) {
            assertThat(office.find(key, businessKey))
                    .as(key + " " + businessKey)
                    .isEmpty();
        }
    }

    private void shows(String path) {
        Office.await(path, () -> at.as("").get(path).status() == 200);
    }
}
