package org.sujarit.desk;

import java.util.List;

/**
 * Which part of a long list is shown.
 *
 * @param number of this page, from 1
 * @param last number of the last page
 */
public record Pages(int number, int last) {

    /** Lines on a page. */
    public static final int SIZE = 50;

    /** The page that was asked for, or the nearest there is. */
    public static Pages of(int asked, long lines) {
        int last = (int) Math.max(1, (lines + SIZE - 1) / SIZE);
        return new Pages(Math.max(1, Math.min(asked, last)), last);
    }

    /** How many lines stand before this page. */
    public int before() {
        return (number - 1) * SIZE;
    }

    /** The lines of this page. */
    public <T> List<T> part(List<T> all) {
        return all.stream().skip(before()).limit(SIZE).toList();
    }
}
