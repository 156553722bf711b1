package org.sujarit.audit;

import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param stream business key of what it happened to
 * @param number from 1, without gaps within the stream
 * @param hash SHA-256 over all the other fields, {@code previousHash} among them
 */
public record AuditEntry(
        String stream,
        int number,
        Instant happenedAt,
        String actor,
        String action,
        String detail,
        String previousHash,
        String hash) {

    private static final String NOTHING = "0".repeat(64);

    static AuditEntry beginningOf(String stream) {
        return new AuditEntry(stream, 0, Instant.EPOCH, "", "", "", NOTHING, NOTHING);
    }

    AuditEntry followedBy(Instant at, String who, String what, String about) {
        int next = number + 1;
        return new AuditEntry(
                stream, next, at, who, what, about, hash, hashOf(stream, next, at, who, what, about, hash));
    }

    boolean follows(AuditEntry previous) {
        return equals(previous.followedBy(happenedAt, actor, action, detail));
    }

    private static String hashOf(Object... fields) {
        Digest digest = new Digest();
        for (Object field : fields) {
            digest.add(field);
        }
        return digest.hex();
    }
}
