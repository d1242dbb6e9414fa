package dev.rung.embedded;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that nobody can guess. */
final class Passwords {

    private static final int BYTES = 24;

    private Passwords() {}

    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
