package org.sujarit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadersDigitsHandlerTests {

    @Test
    void numbersAreWrittenInThaiWhoeverTypedThem() {
        assertThat(ReadersDigitsHandler.inThai("ภายใน 30 วัน (ปี 2569) ได้ 1,234.50 บาท เมื่อ 1/10/2569"))
                .isEqualTo("ภายใน ๓๐ วัน (ปี ๒๕๖๙) ได้ ๑,๒๓๔.๕๐ บาท เมื่อ ๑/๑๐/๒๕๖๙");
    }

    @Test
    void whatMachinesReadKeepsItsDigits() {
        String read = "i7-1 bongti/2569/o41 https://x.go.th/1 แผน2.pdf somchai2@x.go.th SHA-256 staff2";
        assertThat(ReadersDigitsHandler.inThai(read)).isEqualTo(read);
    }

    @Test
    void whatStandsForASignIsNoNumber() {
        assertThat(ReadersDigitsHandler.inThai("&#39;30&#39; &quot;4&quot; &lt;70"))
                .isEqualTo("&#39;๓๐&#39; &quot;๔&quot; &lt;๗๐");
    }
}
