package org.sujarit.api.cycle;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.sujarit.access.Addressed;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;

/** Whose year or measure an address of ours names, also where somebody's role was refused before the agency was asked. */
@Component
class AddressedYears implements Addressed {

    /** No longer than an id may be. */
    private static final Pattern ADDRESS = Pattern.compile("/api/(cycles|measures)/([0-9]{1,18})(?:/.*)?");

    private final Cycles cycles;
    private final Measures measures;

    AddressedYears(Cycles cycles, Measures measures) {
        this.cycles = cycles;
        this.measures = measures;
    }

    @Override
    public Set<String> agencies(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Set.of();
        }
        Long id = Long.valueOf(address.group(2));
        Optional<String> agency = address.group(1).equals("cycles")
                ? cycles.findById(id).map(cycle -> cycle.agency().code())
                : measures.findById(id).map(Measure::agency);
        return agency.map(Set::of).orElse(Set.of());
    }
}
