package org.sujarit.catalogue;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;

/** Adds the catalogue of a new ITA year by copying another one, and lets people fit a year to its manual. */
@Component
public class AddingYears {

    private static final int EARLIEST = 2556;
    private static final int LATEST = 2642;

    private final Catalogues catalogues;
    private final AuditTrail trail;

    AddingYears(Catalogues catalogues, AuditTrail trail) {
        this.catalogues = catalogues;
        this.trail = trail;
    }

    /** The items of a year as people typed them: one a line, and the codes of those that ask for plan and report. */
    public record Typed(String lines, String plan, String result) {}

    /** @throws Refused when there is nothing to copy, or the year is there already */
    @Transactional
    public void copy(Family family, int from, int to, String actor) {
        if (to < EARLIEST || to > LATEST) {
            throw Refused.field("to", "fiscal-year.range", Integer.toString(to));
        }
        if (catalogues.find(family, to).isPresent()) {
            throw Refused.field("to", "catalogue.exists", Integer.toString(to));
        }
        Catalogue copy = known(family, from).copiedTo(to);
        catalogues.add(copy);
        trail.record(key(copy), actor, "catalogue-copied", "from " + from);
    }

    /** The items as lines: code, indicator, scale, R when reversed, and wording, with tabs between. */
    public String lines(Catalogue catalogue) {
        return ItemLines.write(catalogue.items());
    }

    /**
     * Puts other items in place of those of that year. Wordings may be filled in and corrected at any time, because
     * scores keep the wording they were taken in with; only what was read in a source of the year stays.
     *
     * @param used whether results of that year were taken in, so that what its scores come to must not change any more
     * @throws Refused when something else than wordings would change in a year that is used or sure, or a line is not an
     *     item
     */
    @Transactional
    public void rewrite(Family family, int itaYear, Typed typed, boolean used, String actor) {
        Catalogue before = known(family, itaYear);
        Catalogue after =
                before.asking(ItemLines.read(typed.lines(), before), code(typed.plan()), code(typed.result()));
        if (before.fixed()) {
            mustKeepWhatIsSure(before, after);
        } else if (used && !after.countsLike(before)) {
            throw Refused.conflict("catalogue.used", Integer.toString(itaYear));
        }
        catalogues.replace(after);
        trail.record(
                key(after), actor, "catalogue-changed", "items " + after.items().size());
    }

    private static void mustKeepWhatIsSure(Catalogue before, Catalogue after) {
        boolean sure = after.countsLike(before)
                && Objects.equals(after.planItem(), before.planItem())
                && Objects.equals(after.resultItem(), before.resultItem())
                && after.items()
                        .containsAll(
                                before.items().stream().filter(Item::verified).toList());
        if (!sure) {
            throw Refused.conflict("catalogue.fixed", Integer.toString(before.itaYear()));
        }
    }

    private Catalogue known(Family family, int itaYear) {
        return catalogues
                .find(family, itaYear)
                .orElseThrow(() -> Refused.missing("catalogue.missing", Integer.toString(itaYear)));
    }

    private static @org.jspecify.annotations.Nullable String code(String typed) {
        return typed.isBlank() ? null : ItemCode.typed(typed).value();
    }

    private static String key(Catalogue catalogue) {
        return "catalogue/" + catalogue.family() + "/" + catalogue.itaYear();
    }
}
