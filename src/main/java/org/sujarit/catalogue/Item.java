package org.sujarit.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A question or disclosure item of one ITA year. The same code means another thing in another year.
 *
 * @param code as {@code i7}: ASCII always
 * @param indicator number of the indicator it belongs to
 * @param scale how answers become scores
 * @param reverse whether the highest answer gives the lowest score
 * @param verified whether the wording was read in a source of that very year
 * @param text its wording
 * @param predecessor what it was in an earlier year, where the wording changed but the question is known to be the same
 */
public record Item(
        String code,
        int indicator,
        Scale scale,
        boolean reverse,
        boolean verified,
        String text,
        @Nullable Predecessor predecessor) {

    /** How the wording begins that stands in for one nobody has read yet. */
    private static final String UNKNOWN = "ยังไม่ทราบถ้อยคำ";

    private static final String TO_BE_READ = UNKNOWN + " โปรดเติมจากคู่มือการประเมิน";

    public Item(
            String code,
            int indicator,
            Scale scale,
            boolean reverse,
            boolean verified,
            String text,
            @Nullable Predecessor predecessor) {
        this.code = new ItemCode(code).value();
        this.indicator = indicator;
        this.scale = scale;
        this.reverse = reverse;
        this.verified = verified;
        this.text = text;
        this.predecessor = predecessor;
    }

    /**
     * The same question in an earlier year.
     *
     * @param itaYear Buddhist Era
     */
    public record Predecessor(int itaYear, String code) {}

    /** Whether that is a wording, and not only a note that it is missing. */
    public static boolean isWording(String text) {
        return !text.startsWith(UNKNOWN);
    }

    boolean worded() {
        return isWording(text);
    }

    /** The same with another wording, which nobody has verified. */
    Item asking(String wording) {
        return new Item(code, indicator, scale, reverse, false, wording, null);
    }

    /** The same in an agency's own words, if it has any and nobody has verified these. */
    Item worded(@Nullable String own) {
        return own == null || verified ? this : new Item(code, indicator, scale, reverse, false, own, predecessor);
    }

    /** The same in a year nobody has read: what a disclosure item asks for changes with every year. */
    Item unread() {
        return asking(instrument() == Instrument.OIT ? TO_BE_READ : text);
    }

    /** Whether it is scored like the other one, whatever their wordings. */
    boolean countsLike(Item other) {
        return code.equals(other.code)
                && indicator == other.indicator
                && scale == other.scale
                && reverse == other.reverse;
    }

    /** The instrument that asks it, told by its code. */
    @JsonIgnore
    public Instrument instrument() {
        return Instrument.of(code.charAt(0));
    }

    /** Its place among the items of the instrument, from 1. */
    int number() {
        return Integer.parseInt(code.substring(1));
    }
}
