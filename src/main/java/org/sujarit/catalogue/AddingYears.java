package org.sujarit.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;

/** Adds the catalogue of a new ITA year by copying another one, and lets people fit it to the manual of that year. */
@Component
public class AddingYears {

    private static final int EARLIEST = 2556;
    private static final int LATEST = 2642;

    private final Catalogues catalogues;
    private final CatalogueFiles files;
    private final AuditTrail trail;

    AddingYears(Catalogues catalogues, CatalogueFiles files, AuditTrail trail) {
        this.catalogues = catalogues;
        this.files = files;
        this.trail = trail;
    }

    /** What can be copied: the years that are there, and drafts of years too little is known of. */
    public List<Catalogue> drafts() {
        return files.drafts().stream()
                .filter(draft ->
                        catalogues.find(draft.family(), draft.itaYear()).isEmpty())
                .toList();
    }

    /** @throws Refused when there is nothing to copy, or the year is there already */
    @Transactional
    public void copy(Family family, int from, int to, String actor) {
        if (to < EARLIEST || to > LATEST) {
            throw Refused.field("to", "fiscal-year.range", Integer.toString(to));
        }
        if (catalogues.find(family, to).isPresent()) {
            throw Refused.field("to", "catalogue.exists", Integer.toString(to));
        }
        Catalogue source = catalogues
                .find(family, from)
                .or(() -> drafts().stream()
                        .filter(draft -> draft.family() == family && draft.itaYear() == from)
                        .findFirst())
                .orElseThrow(() -> Refused.missing("catalogue.missing", Integer.toString(from)));
        Catalogue copy = source.copiedTo(to);
        catalogues.add(copy);
        trail.record(key(copy), actor, "catalogue-copied", "from " + from);
    }

    /** The items as lines: code, indicator, scale, R when reversed, and wording, with tabs between. */
    public String lines(Catalogue catalogue) {
        return ItemLines.write(catalogue.items());
    }

    /**
     * Puts other items in place of those of a year that was added here.
     *
     * @throws Refused when the year came with the application, or a line is not an item
     */
    @Transactional
    public void rewrite(Family family, int itaYear, String lines, String plan, String result, String actor) {
        Catalogue before = catalogues
                .find(family, itaYear)
                .orElseThrow(() -> Refused.missing("catalogue.missing", Integer.toString(itaYear)));
        if (before.basedOn() == null) {
            throw Refused.conflict("catalogue.fixed", Integer.toString(itaYear));
        }
        Catalogue after = before.asking(ItemLines.read(lines, before), code(plan), code(result));
        catalogues.replace(after);
        trail.record(
                key(after), actor, "catalogue-changed", "items " + after.items().size());
    }

    private static @org.jspecify.annotations.Nullable String code(String typed) {
        return typed.isBlank() ? null : ItemCode.typed(typed).value();
    }

    private static String key(Catalogue catalogue) {
        return "catalogue/" + catalogue.family() + "/" + catalogue.itaYear();
    }
}
