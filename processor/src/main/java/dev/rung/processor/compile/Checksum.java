package dev.rung.processor.compile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a migration executes, regardless of how it is laid out. */
final class Checksum {

    private static final String ALGORITHM = "1:";

    private Checksum() {}

    /**
     * The checksum of the tokens of statements, so that neither a reformatting nor a comment nor the case of a keyword nor needless
     * quotes change it.
     *
     * @param up the statements that go up
     * @param down the statements that go down
     * @return the checksum, with the number of its algorithm in front
     */
    static String of(List<String> up, List<String> down) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var direction : List.of(up, down)) {
                for (var statement : direction) {
                    digest.update(canonical(statement).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) ';');
                }
                digest.update((byte) '\n');
            }
            return ALGORITHM + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String canonical(String statement) {
        var canonical = new StringBuilder();
        for (var piece : CanonicalTokens.of(statement)) {
            canonical.append(piece).append(' ');
        }
        return canonical.toString();
    }
}
