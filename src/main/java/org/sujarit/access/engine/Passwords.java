package org.sujarit.access.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Keeps passwords as argon2id; what the engine kept before, with a single round of SHA-512, it only reads. */
final class Passwords extends PasswordManager {

    private static final String ARGON2ID = "argon2id";

    /** Each check takes 16 MiB for a moment; a crowd of them must not take the whole heap. */
    private static final int AT_A_TIME = 4;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final DelegatingPasswordEncoder encoder;
    private final String nobodys;

    Passwords(Argon2PasswordEncoder argon2) {
        super(new Sha512HashDigest(), List.of());
        encoder = new DelegatingPasswordEncoder(ARGON2ID, Map.of(ARGON2ID, argon2));
        encoder.setDefaultPasswordEncoderForMatches(new Before());
        nobodys = encoder.encode("nobody has this password");
    }

    @Override
    public String encrypt(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean check(String password, String kept) {
        return inTurn(() -> encoder.matches(password, kept));
    }

    /** Whether it should be kept anew, which only works while its owner has just typed it. */
    boolean old(String kept) {
        return encoder.upgradeEncoding(kept);
    }

    /** Takes as long as a check does, so that nobody learns by the time which accounts exist. */
    void checkNobody(String password) {
        check(password, nobodys);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private final class Before implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            throw new UnsupportedOperationException("nothing is kept that way any more");
        }

        @Override
        public boolean matches(CharSequence password, String kept) {
            return Passwords.super.check(password.toString(), kept);
        }
    }
}
