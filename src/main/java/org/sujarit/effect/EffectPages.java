package org.sujarit.effect;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts effects into words and years, for pages. */
@Component
public class EffectPages {

    /** Below this a difference would be shown as 0.00. */
    private static final BigDecimal SHOWN = new BigDecimal("0.005");

    private final MessageSource messages;

    EffectPages(MessageSource messages) {
        this.messages = messages;
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
        return new EffectRow(effect, message("measure.state." + effect.measure().state()), change(effect));
    }

    private String change(Effect effect) {
        String key = "effect.change." + effect.change();
        BigDecimal difference = effect.difference();
        if (difference == null) {
            return message(key, String.valueOf(effect.firstYear()));
        }
        boolean little = difference.signum() != 0 && difference.abs().compareTo(SHOWN) < 0;
        return message(little ? key + ".little" : key, EffectRow.twoDecimals(difference.abs()));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
