package org.sujarit.catalogue;

/** The three ways an ITA assessment measures an agency, in the order of the official form. */
public enum Instrument {
    /** แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน: what the agency's own people say. */
    IIT('i'),
    /** แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก: what the people it serves say. */
    EIT('e'),
    /** แบบตรวจการเปิดเผยข้อมูลสาธารณะ: what it shows on its website. */
    OIT('o');

    private final char letter;

    Instrument(char letter) {
        this.letter = letter;
    }

    /** The letter its item codes begin with. */
    public char letter() {
        return letter;
    }

    /** The instrument whose item codes begin with that letter. */
    static Instrument of(char letter) {
        for (Instrument instrument : values()) {
            if (instrument.letter == letter) {
                return instrument;
            }
        }
        throw new IllegalArgumentException(String.valueOf(letter));
    }
}
