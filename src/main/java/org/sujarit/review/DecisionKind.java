package org.sujarit.review;

/** Two looks at the same work: is it right, and does the agency stand behind it. */
public enum DecisionKind {
    /** การตรวจสอบ. */
    REVIEW,
    /** การอนุมัติ. */
    APPROVAL
}
