package org.sujarit.desk.rounds;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.sujarit.refusal.Refused;
import org.sujarit.round.RoundDays;

/** A day on which a round ends, as the form has it; empty for none. It is kept in the session until it is shown again. */
record DayField(String day, String month) implements Serializable {

    static List<DayField> of(List<MonthDay> days) {
        return padded(days.stream()
                .map(day -> new DayField(String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue())))
                .toList());
    }

    static List<DayField> typed(List<String> days, List<String> months) {
        List<DayField> typed = new ArrayList<>();
        for (int row = 0; row < Math.min(RoundDays.MOST, Math.min(days.size(), months.size())); row++) {
            typed.add(new DayField(days.get(row).strip(), months.get(row).strip()));
        }
        return typed;
    }

    /** As many as there may be. */
    static List<DayField> padded(List<DayField> fields) {
        List<DayField> padded = new ArrayList<>(fields);
        while (padded.size() < RoundDays.MOST) {
            padded.add(new DayField("", ""));
        }
        return padded;
    }

    /** @throws Refused when one of them is no day */
    static List<MonthDay> read(List<DayField> typed) {
        return typed.stream()
                .filter(field -> !field.isEmpty())
                .map(DayField::read)
                .toList();
    }

    private boolean isEmpty() {
        return day.isEmpty() && month.isEmpty();
    }

    private MonthDay read() {
        try {
            return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
        } catch (NumberFormatException | DateTimeException none) {
            throw Refused.field("days", "round.days.none");
        }
    }
}
