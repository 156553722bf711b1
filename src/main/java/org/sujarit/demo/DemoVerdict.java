package org.sujarit.demo;

/** What is sent with a decision. */
record DemoVerdict(boolean passed, String reason, String digest) {

    /** @param digest of what is decided on */
    static DemoVerdict passed(String digest) {
        return new DemoVerdict(true, "", digest);
    }
}
