package org.sujarit.assessment.result;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.thai.ThaiDigits;

/**
 * A score as people write it.
 *
 * @param text without blanks of any kind, in ASCII digits
 */
record ScoreText(String text) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,30})?%?");

    /** What stands where there is no score. */
    private static final Pattern MISSING = Pattern.compile(
            "[-–—.…]+|n/?a|n\\.a\\.?|ไม่มี(คะแนน|ข้อมูล|ผล)?|ไม่(ได้)?ประเมิน|ไม่เกี่ยวข้อง|ยกเว้น(การประเมิน)?|none|null");

    static ScoreText of(String typed) {
        return new ScoreText(ThaiDigits.toAscii(typed)
                .replaceAll("[\\s\\u00A0\\u2007\\u202F\\u200B]+", "")
                .toLowerCase(Locale.ROOT));
    }

    boolean saysThatThereIsNone() {
        return MISSING.matcher(text).matches();
    }

    boolean isPercent() {
        return text.endsWith("%");
    }

    /** Null when it is no number. */
    @Nullable
    BigDecimal number() {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text.replace("%", "")) : null;
    }
}
