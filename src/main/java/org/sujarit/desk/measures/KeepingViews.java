package org.sujarit.desk.measures;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Keeps views for one person, whom alone they concern. */
@Component
class KeepingViews {

    private final SavedViews views;

    KeepingViews(SavedViews views) {
        this.views = views;
    }

    @Transactional(readOnly = true)
    List<SavedView> of(Actor reader) {
        return views.findByPersonOrderByName(reader.id());
    }

    /**
     * Under a name that is there already the view asks something else from now on.
     *
     * @throws Refused when the name is empty or too long, or there are {@value SavedView#MOST} already
     */
    @Transactional
    void keep(String name, Wanted wanted, Actor reader) {
        Reasons reasons = new Reasons();
        reasons.text("name", name, SavedView.NAME);
        reasons.refuseIfAny();
        List<SavedView> kept = views.findByPersonOrderByName(reader.id());
        kept.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .ifPresentOrElse(view -> view.asks(wanted), () -> {
                    if (kept.size() >= SavedView.MOST) {
                        throw Refused.field("name", "measures.views.full", SavedView.MOST);
                    }
                    views.save(new SavedView(reader.id(), name, wanted));
                });
    }

    /**
     * @return the name it had
     * @throws Refused when that person keeps no such view
     */
    @Transactional
    String remove(Long id, Actor reader) {
        SavedView view =
                views.findByIdAndPerson(id, reader.id()).orElseThrow(() -> Refused.missing("measures.views.missing"));
        views.delete(view);
        return view.name();
    }
}
