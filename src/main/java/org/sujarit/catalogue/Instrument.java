package org.sujarit.catalogue;

/** The three ways an ITA assessment measures an agency, in the order of the official form. */
public enum Instrument {
    /** What the agency's own people say. */
    IIT('i', "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)"),
    /** What the people it serves say. */
    EIT('e', "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)"),
    /** What it shows on its website. */
    OIT('o', "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)");

    private final char letter;
    private final String thaiName;

    Instrument(char letter, String thaiName) {
        this.letter = letter;
        this.thaiName = thaiName;
    }

    /** As the official form calls it. */
    public String thaiName() {
        return thaiName;
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
