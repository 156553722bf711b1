package org.sujarit.catalogue;

/** Whose assessment it is: each family asks items of its own under the name ITA. */
public enum Family {
    /** สำนักงาน ป.ป.ช.: state agencies and local authorities. */
    NACC,
    /** สพฐ.: schools and education areas. */
    OBEC,
    /** สอศ.: vocational colleges. */
    OVEC,
    /** กระทรวงสาธารณสุข: hospitals and health offices. */
    MOPH
}
