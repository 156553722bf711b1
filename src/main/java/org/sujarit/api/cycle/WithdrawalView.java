package org.sujarit.api.cycle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Withdrawal;
import org.sujarit.measure.Measures;
import org.sujarit.publication.Publications;
import org.sujarit.text.Texts;

/**
 * What it means that a year is taken back.
 *
 * @param losses what is gone then, a sentence each
 */
public record WithdrawalView(String reason, People.Named by, List<String> losses) {

    /** Makes them. */
    @Component
    public static class Views {

        private final Measures measures;
        private final Publications publications;
        private final People people;
        private final Texts texts;

        Views(Measures measures, Publications publications, People people, Texts texts) {
            this.measures = measures;
            this.publications = publications;
            this.people = people;
            this.texts = texts;
        }

        /** Null where nobody wants it. */
        public @Nullable WithdrawalView of(Cycle cycle) {
            Withdrawal wish = cycle.withdrawal();
            if (wish == null) {
                return null;
            }
            String by = wish.askedBy();
            String name = people.names(List.of(by)).getOrDefault(by, by);
            return new WithdrawalView(wish.reason(), new People.Named(by, name), losses(cycle));
        }

        /** What would be gone. */
        public List<String> losses(Cycle cycle) {
            List<String> losses = new ArrayList<>();
            losses.add(texts.of("withdrawal.loss.work"));
            int planned = measures.findByCycleIdOrderByOrdinal(cycle.id()).size();
            if (planned > 0) {
                losses.add(texts.of("withdrawal.loss.measures", texts.digits(Integer.toString(planned))));
            }
            publications.documentsOf(cycle.agency().code(), cycle.fiscalYear().year()).stream()
                    .map(document ->
                            texts.of("withdrawal.loss." + document.kind(), texts.digits("" + document.round())))
                    .forEach(losses::add);
            return losses;
        }
    }
}
