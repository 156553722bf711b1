package org.sujarit.desk.agency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.access.PeopleRegister;
import org.sujarit.access.RegisterEntry;

/** Calls people by name, post and user id: two of one name work in many an agency. */
@Component
class Unmistakable {

    private final PeopleRegister register;

    Unmistakable(PeopleRegister register) {
        this.register = register;
    }

    /** As นางสาวมานี ตั้งใจ (นักทรัพยากรบุคคล, manee); also of somebody who is gone. */
    String name(String person) {
        return of(List.of(new People.Named(person, person))).get(0).name();
    }

    /** The same of several, in one question and their order. */
    List<People.Named> of(Collection<People.Named> people) {
        Map<String, RegisterEntry> entries =
                register.entries(people.stream().map(People.Named::id).collect(Collectors.toSet()));
        return people.stream()
                .map(one -> new People.Named(one.id(), name(one.id(), entries)))
                .toList();
    }

    private static String name(String person, Map<String, RegisterEntry> entries) {
        RegisterEntry entry = entries.get(person);
        if (entry == null || entry.fullName().equals(person)) {
            return person;
        }
        return entry.fullName() + " (" + (entry.post().isEmpty() ? "" : entry.post() + ", ") + person + ")";
    }
}
