package org.sujarit.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;

/** Items as lines that can be copied from a spreadsheet and back: code, indicator, scale, reverse and wording. */
final class ItemLines {

    private static final String REVERSE = "R";
    private static final int COLUMNS = 5;

    private ItemLines() {}

    static String write(List<Item> items) {
        return items.stream()
                .map(item -> String.join(
                        "\t",
                        item.code(),
                        Integer.toString(item.indicator()),
                        item.scale().name(),
                        item.reverse() ? REVERSE : "",
                        item.text()))
                .collect(Collectors.joining("\n"));
    }

    /** @throws Refused naming the line that is not an item; a wording that changed is neither verified nor known to follow */
    static List<Item> read(String text, Catalogue before) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isBlank())
                .mapToObj(line -> item(line + 1, lines.get(line), before))
                .toList();
    }

    private static Item item(int number, String line, Catalogue before) {
        String[] cells = line.split("\t", COLUMNS);
        Optional<Scale> scale = cells.length < COLUMNS ? Optional.empty() : scale(cells[2]);
        String indicator = cells.length < COLUMNS ? "" : ThaiDigits.toAscii(cells[1].strip());
        if (scale.isEmpty() || !indicator.matches("[0-9]{1,3}")) {
            throw Refused.field("items", "catalogue.line", Integer.toString(number));
        }
        String code = ItemCode.typed(cells[0]).value();
        String text = cells[4].strip();
        Optional<Item> known = before.item(code).filter(item -> item.text().equals(text));
        boolean reverse = cells[3].strip().equalsIgnoreCase(REVERSE);
        return new Item(
                code,
                Integer.parseInt(indicator),
                scale.get(),
                reverse,
                known.filter(Item::verified).isPresent(),
                text,
                known.map(Item::predecessor).orElse(null));
    }

    private static Optional<Scale> scale(String typed) {
        String name = typed.strip().toUpperCase(Locale.ROOT);
        return List.of(Scale.values()).stream()
                .filter(scale -> scale.name().equals(name))
                .findFirst();
    }
}
