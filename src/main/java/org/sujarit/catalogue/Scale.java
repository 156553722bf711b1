package org.sujarit.catalogue;

/** How an answer to an item becomes a score from 0 to 100. */
public enum Scale {
    /** น้อยที่สุดหรือไม่มีเลย, น้อย, มาก, มากที่สุด: 0, 33, 67, 100. */
    FOUR_POINT,
    /** มี or ไม่มี: 0 or 100. */
    YES_NO,
    /** Points of one item are asked in different ways, some of them reversed. */
    MIXED,
    /** Shown on the website or not: 0 or 100. */
    DISCLOSED
}
