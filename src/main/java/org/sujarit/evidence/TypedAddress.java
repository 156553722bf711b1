package org.sujarit.evidence;

import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.WebAddress;
import org.sujarit.thai.WebAddressRefused;

/** The address of a link as somebody types it. */
final class TypedAddress {

    private TypedAddress() {}

    /** @throws Refused when it is none that a browser opens, or too long; a repaired one is offered where there is one */
    static String kept(@Nullable String typed) {
        String url = typed == null ? "" : typed.strip();
        if (url.length() > Longest.TITLE) {
            throw Refused.field("url", "refusal.text.too-long", Longest.TITLE);
        }
        try {
            String kept = WebAddress.of(url).target().toASCIIString();
            // Each Thai letter of it is kept as nine characters.
            if (kept.length() > Longest.TITLE) {
                throw Refused.field("url", "evidence.url.too-long", Longest.TITLE);
            }
            return kept;
        } catch (WebAddressRefused refused) {
            throw refused.repaired()
                    .map(mended -> Refused.fieldWithSuggestion("url", mended, "evidence.url.thai-digits", mended))
                    .orElseGet(() -> Refused.field("url", "evidence.url.shape"));
        }
    }
}
