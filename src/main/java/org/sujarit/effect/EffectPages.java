package org.sujarit.effect;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.text.Texts;

/** Puts effects into words and years, for pages. */
@Component
public class EffectPages {

    /** Below this a difference would be shown as 0.00. */
    private static final BigDecimal SHOWN = new BigDecimal("0.005");

    private final Texts texts;

    EffectPages(Texts texts) {
        this.texts = texts;
    }

    /** One for each agency and year, in the order they come. */
    public List<EffectYear> years(List<Effect> effects) {
        Map<Long, List<EffectRow>> years = effects.stream()
                .map(this::row)
                .collect(Collectors.groupingBy(
                        row -> row.effect().cycle().id(), LinkedHashMap::new, Collectors.toList()));
        return years.values().stream().map(EffectYear::of).toList();
    }

    private EffectRow row(Effect effect) {
        List<String> readings = effect.readings().stream()
                .map(one -> texts.year(one.itaYear()) + ": " + EffectRow.twoDecimals(one.score()))
                .toList();
        return new EffectRow(effect, texts.of("measure.state", effect.measure().state()), change(effect), readings);
    }

    private String change(Effect effect) {
        String key = "effect.change." + effect.change();
        BigDecimal difference = effect.difference();
        if (difference == null) {
            return texts.of(key, texts.year(effect.firstYear()));
        }
        boolean little = difference.signum() != 0 && difference.abs().compareTo(SHOWN) < 0;
        return texts.of(little ? key + ".little" : key, EffectRow.twoDecimals(difference.abs()));
    }
}
