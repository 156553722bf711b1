package org.sujarit.assessment.finding;

/** How pressing a finding is (the three lists every plan has to show, ita-domain section 2.3). */
public enum FindingKind {
    /** ต้องแก้ไขโดยเร่งด่วน. */
    URGENT,
    /** ต้องพัฒนาให้ดีขึ้น. */
    IMPROVE,
    /** จุดแข็งที่ต้องรักษา. */
    KEEP;

    /** Whether the plan has to hold a measure for it. */
    public boolean needsMeasure() {
        return this != KEEP;
    }
}
