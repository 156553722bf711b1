package org.sujarit.remark;

import java.util.List;
import java.util.Set;
import org.sujarit.access.People;

/**
 * What came of writing a remark.
 *
 * @param told names of those who are told
 * @param unknown what was typed behind an {@code @} and names nobody
 */
public record Written(List<String> told, Set<String> unknown) {

    static Written of(List<People.Named> all, Set<String> mentioned, Set<String> unknown) {
        return new Written(
                all.stream()
                        .filter(one -> mentioned.contains(one.id()))
                        .map(People.Named::name)
                        .toList(),
                unknown);
    }
}
