package org.sujarit.refusal;

/** Somebody was told no, after everything they had begun was undone. */
public record RefusalTold(Refused refused) {}
