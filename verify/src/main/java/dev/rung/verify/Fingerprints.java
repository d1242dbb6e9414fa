package dev.rung.verify;

import dev.rung.spi.Judge.JudgedMigration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The fingerprints of a history as it is tried: of each migration with all before it, over everything that is run of them. */
final class Fingerprints {

    /** Another form of the trial makes others of it. */
    private static final String FORM = "1";

    private static final int BYTES = 16;

    private Fingerprints() {}

    /** The fingerprint after each migration, 32 hexadecimal digits. */
    static List<String> of(List<JudgedMigration> history) {
        var fingerprints = new ArrayList<String>();
        var before = FORM;
        for (var migration : history) {
            before = after(before, migration);
            fingerprints.add(before);
        }
        return fingerprints;
    }

    private static String after(String before, JudgedMigration migration) {
        var text = new StringBuilder(before).append('\n').append(migration.isTransactional());
        add(text, migration.up());
        migration.down().ifPresent(statements -> add(text, statements));
        return hash(text.toString());
    }

    private static void add(StringBuilder text, List<String> statements) {
        text.append('\n').append(statements.size());
        statements.forEach(
                sql -> text.append('\n').append(sql.length()).append('\n').append(sql));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
