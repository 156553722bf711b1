package org.sujarit.api.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.FourEyes;
import org.sujarit.text.Texts;

/** Says in time, to whoever does a part of the work, that nobody could decide on it: who is missing, why and what to do. */
@Component
public class DeciderWarnings {

    private final FourEyes fourEyes;
    private final Texts texts;

    DeciderWarnings(FourEyes fourEyes, Texts texts) {
        this.fourEyes = fourEyes;
        this.texts = texts;
    }

    /**
     * Looked at for the whole year, as whoever plans has a hand in all of it.
     *
     * @param year business key of the year
     */
    public List<String> ofYear(String year, String planner) {
        return of(year + "/report", "plan", planner);
    }

    /** @param subject business key of the amendment, also of one that is still to be proposed */
    public List<String> ofAmendment(String subject, String author) {
        return of(subject, "amendment", author);
    }

    /** For whoever reviews: that nobody could approve it afterwards. */
    public List<String> afterReview(String subject, String reviewer) {
        return missing("manager", "review", fourEyes.deciders(subject, DecisionKind.APPROVAL, reviewer)).stream()
                .toList();
    }

    private List<String> of(String subject, String work, String author) {
        var reviewing = fourEyes.deciders(subject, DecisionKind.REVIEW, author);
        var approving = fourEyes.deciders(subject, DecisionKind.APPROVAL, author);
        List<String> warnings = new ArrayList<>();
        missing("reviewer", work, reviewing).ifPresent(warnings::add);
        missing("manager", work, approving).ifPresent(warnings::add);
        if (warnings.isEmpty() && onlyOne(reviewing.free(), approving.free())) {
            warnings.add(texts.of("deciders.same", reviewing.free().get(0).name()));
        }
        return warnings;
    }

    private static boolean onlyOne(List<People.Named> reviewing, List<People.Named> approving) {
        return Stream.concat(reviewing.stream(), approving.stream())
                        .map(People.Named::id)
                        .distinct()
                        .count()
                == 1;
    }

    private Optional<String> missing(String role, String work, FourEyes.Deciders deciders) {
        if (!deciders.free().isEmpty()) {
            return Optional.empty();
        }
        String who = Stream.concat(
                        deciders.involved().stream().map(this::told),
                        deciders.reviewed().stream().map(this::reviewed))
                .collect(Collectors.joining(", "));
        String why = "deciders." + role + (who.isEmpty() ? ".none" : ".involved");
        return Optional.of(texts.of(why, who, texts.of("deciders.work." + work)));
    }

    private String told(FourEyes.Involved involved) {
        String acts = involved.acts().stream()
                .map(act -> texts.of("audit.action." + act.action()))
                .distinct()
                .collect(Collectors.joining(", "));
        return involved.person().name() + (acts.isEmpty() ? "" : " (" + acts + ")");
    }

    private String reviewed(People.Named reviewer) {
        return reviewer.name() + " (" + texts.of("audit.action.reviewed") + ")";
    }
}
