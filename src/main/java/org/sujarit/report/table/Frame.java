package org.sujarit.report.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the table of an official document.
 *
 * @param digits how its numbers are written
 * @param cover lines of a title page of its own, from top to bottom; none for no such page
 * @param opening sections before the table
 * @param signatures places to sign, below the table
 * @param seal by what a published document leads back to what was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Frame(
        DigitStyle digits, List<String> cover, List<Section> opening, List<Signature> signatures, @Nullable Seal seal) {

    /** Only the table, in Thai digits. */
    public static final Frame NONE = new Frame(DigitStyle.THAI, List.of(), List.of(), List.of(), null);

    public Frame {
        cover = cover.stream().map(XmlText::line).toList();
        opening = List.copyOf(opening);
        signatures = List.copyOf(signatures);
    }

    /** @param signers in the order of the places */
    Frame signedBy(List<Signature.Signer> signers) {
        List<Signature> signed = new ArrayList<>();
        for (int place = 0; place < signatures.size(); place++) {
            signed.add(signatures.get(place).by(place < signers.size() ? signers.get(place) : Signature.Signer.NOBODY));
        }
        return new Frame(digits, cover, opening, signed, seal);
    }

    Frame sealed(Seal with) {
        return new Frame(digits, cover, opening, signatures, with);
    }

    Frame asData() {
        return new Frame(DigitStyle.ARABIC, cover, opening, signatures, seal).presented();
    }

    Frame presented() {
        return new Frame(
                digits,
                cover.stream().map(digits::in).toList(),
                opening.stream().map(section -> section.presented(digits)).toList(),
                signatures,
                seal);
    }
}
