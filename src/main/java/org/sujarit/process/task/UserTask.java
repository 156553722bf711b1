package org.sujarit.process.task;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.sujarit.access.Role;
import org.sujarit.review.DecisionKind;

/**
 * What each user task of the diagrams is. Who may do it, what its dossier shows, its form, its words and its place in the
 * lists all follow from the line here; the start compares the lines with diagrams, forms and steps.
 */
public enum UserTask {
    IMPORT_ASSESSMENT("import-assessment", Doer.ITA_OFFICER, About.YEAR, Act.DOING, Choices.ITEMS, Due.NEVER),
    ANALYSE_FINDINGS("analyse-findings", Doer.ITA_OFFICER, About.YEAR, Act.DOING, Choices.NONE, Due.NEVER),
    PLAN_MEASURES("plan-measures", Doer.ITA_OFFICER, About.PLAN, Act.DOING, Choices.UNITS, Due.NEVER),
    APPROVE_PLAN("approve-plan", Doer.MANAGER, About.PLAN, Act.DECIDING, Choices.NONE, Due.NEVER),
    PREPARE_REPORT("prepare-report", Doer.ITA_OFFICER, About.REPORT, Act.DOING, Choices.NONE, Due.NEVER),
    REVIEW_REPORT("review-report", Doer.REVIEWER, About.REPORT, Act.DECIDING, Choices.NONE, Due.NEVER),
    APPROVE_REPORT("approve-report", Doer.MANAGER, About.REPORT, Act.DECIDING, Choices.NONE, Due.NEVER),
    ASSIGN_OWNER("assign-owner", Doer.HEAD_OF_UNIT, About.MEASURE, Act.DOING, Choices.PEOPLE, Due.NEVER),
    EXECUTE_MEASURE("execute-measure", Doer.OWNER, About.MEASURE, Act.DOING, Choices.NONE, Due.END_OF_MEASURE),
    ATTACH_EVIDENCE("attach-evidence", Doer.OWNER, About.PROOF, Act.DOING, Choices.NONE, Due.END_OF_MEASURE),
    REVIEW_MEASURE("review-measure", Doer.REVIEWER, About.PROOF, Act.DECIDING, Choices.NONE, Due.NEVER),
    APPROVE_MEASURE("approve-measure", Doer.MANAGER, About.PROOF, Act.DECIDING, Choices.NONE, Due.NEVER),
    APPROVE_CANCELLATION(
            "approve-cancellation", Doer.MANAGER, About.CANCELLATION, Act.DECIDING, Choices.NONE, Due.NEVER),
    APPROVE_WITHDRAWAL("approve-withdrawal", Doer.MANAGER, About.WITHDRAWAL, Act.DECIDING, Choices.NONE, Due.NEVER),
    STATE_PROGRESS("state-progress", Doer.OWNER, About.PROGRESS, Act.DOING, Choices.NONE, Due.END_OF_ASKING),
    PREPARE_ROUND("prepare-round", Doer.ITA_OFFICER, About.ROUND, Act.DOING, Choices.NONE, Due.NEVER),
    REVIEW_ROUND("review-round", Doer.REVIEWER, About.ROUND, Act.DECIDING, Choices.NONE, Due.NEVER),
    APPROVE_ROUND("approve-round", Doer.MANAGER, About.ROUND, Act.DECIDING, Choices.NONE, Due.NEVER),
    REVIEW_AMENDMENT("review-amendment", Doer.REVIEWER, About.AMENDMENT, Act.DECIDING, Choices.NONE, Due.NEVER),
    APPROVE_AMENDMENT("approve-amendment", Doer.MANAGER, About.AMENDMENT, Act.DECIDING, Choices.NONE, Due.NEVER),
    /** Offered to all officers, and with who proposed it from the start where they still are one. */
    REVISE_AMENDMENT("revise-amendment", Doer.ITA_OFFICER, About.AMENDMENT, Act.DOING, Choices.UNITS, Due.NEVER);

    /** Whom work is for. */
    public enum Doer {
        ITA_OFFICER(Role.ITA_OFFICER),
        REVIEWER(Role.REVIEWER),
        MANAGER(Role.MANAGER),
        /** Heads of the measure's unit, and the ITA officers: the year must not stand still because a unit has no head. */
        HEAD_OF_UNIT,
        /** The owner of the measure and nobody else; the work is theirs from the start and is not given back. */
        OWNER;

        private final Optional<Role> role;

        Doer() {
            role = Optional.empty();
        }

        Doer(Role role) {
            this.role = Optional.of(role);
        }

        /** The role whose people may all do it; empty where it depends on the measure. */
        public Optional<Role> role() {
            return role;
        }
    }

    /** What work is about, which is what its dossier shows. */
    public enum About {
        YEAR,
        PLAN,
        REPORT,
        MEASURE,
        /** A measure with what was done and what proves it. */
        PROOF,
        CANCELLATION,
        /** How far a measure is that is still carried out. */
        PROGRESS,
        /** The report of a monitoring round. */
        ROUND,
        /** A change of the published plan. */
        AMENDMENT,
        /** Taking a year back that was opened in error. */
        WITHDRAWAL;

        /** Whether what lacks in results and evidence is worth a look; before, there is nothing to prove. */
        public boolean proves() {
            return this == PROOF || this == CANCELLATION;
        }
    }

    /** What there is to choose from. */
    public enum Choices {
        NONE,
        ITEMS,
        UNITS,
        PEOPLE
    }

    /** When work is late. */
    public enum Due {
        NEVER,
        END_OF_MEASURE,
        /** Some days after the end of a monitoring round. */
        END_OF_ASKING
    }

    private enum Act {
        DOING,
        DECIDING
    }

    private final String key;
    private final Doer doer;
    private final About about;
    private final Act act;
    private final Choices choices;
    private final Due due;

    UserTask(String key, Doer doer, About about, Act act, Choices choices, Due due) {
        this.key = key;
        this.doer = doer;
        this.about = about;
        this.act = act;
        this.choices = choices;
        this.due = due;
    }

    /** @throws IllegalStateException when no line here describes it: nobody may do what nobody has described */
    public static UserTask of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("The user task " + key + " has no description"));
    }

    /** Empty when no line here describes it. */
    public static Optional<UserTask> find(String key) {
        return Arrays.stream(values()).filter(task -> task.key.equals(key)).findFirst();
    }

    /** Ids in the diagrams of all user tasks of that kind. */
    public static String[] keys(Predicate<UserTask> kind) {
        return Arrays.stream(values()).filter(kind).map(UserTask::key).toArray(String[]::new);
    }

    /** Id of the user task in the diagram. */
    public String key() {
        return key;
    }

    public Doer doer() {
        return doer;
    }

    public About about() {
        return about;
    }

    public Choices choices() {
        return choices;
    }

    public Due due() {
        return due;
    }

    /** Whether it is to pass or return what others did; other work brings something about. */
    public boolean decides() {
        return act == Act.DECIDING;
    }

    /** Whether a decision may send it back to be done again. */
    public boolean comesBack() {
        return !decides() && doer != Doer.HEAD_OF_UNIT && about != About.YEAR && about != About.PROGRESS;
    }

    /** How it decides; empty where it does not. */
    public Optional<DecisionKind> decision() {
        return decides()
                ? Optional.of(doer == Doer.REVIEWER ? DecisionKind.REVIEW : DecisionKind.APPROVAL)
                : Optional.empty();
    }

    /** Business key under which the decision is kept, of a task in the process with that one. */
    public String subject(String businessKey) {
        return switch (about) {
            case PLAN -> businessKey + "/plan";
            case REPORT -> businessKey + "/report";
            case CANCELLATION -> businessKey + "/cancellation";
            case YEAR, MEASURE, PROOF, PROGRESS, ROUND, AMENDMENT, WITHDRAWAL -> businessKey;
        };
    }

    /** Whether it is one of the approvals that a manager decides in Cockpit; all other work is done in Tasklist. */
    public boolean inCockpit() {
        return decides() && doer == Doer.MANAGER;
    }

    /** Name of its form: all decisions have the same one. */
    public String form() {
        return "forms/" + (decides() ? "decision" : key) + ".html";
    }

    /** Key of a message about it, as {@code pass} for the word of the decision. */
    public String message(String part) {
        return "task." + key + "." + part;
    }
}
