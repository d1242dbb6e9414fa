package dev.rung;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The seal of a row of the history: a hash over the row and the seal before it, so that no row can be changed, added or taken out
 * without the next seals telling. Without a key it tells what happened by mistake, since anybody can compute it; with a key
 * ({@code migrations.key}) nobody without the key can write a row that Rung believes.
 */
final class Seal {

    private static final String PLAIN = "1:";
    private static final String KEYED = "2:";

    private final @Nullable String key;

    Seal(@Nullable String key) {
        this.key = key;
    }

    /** The seal of a new row after the given one, which is empty before the first. */
    String after(String before, List<String> content) {
        return key == null ? PLAIN + plain(before, content) : KEYED + keyed(key, before, content);
    }

    /** Whether a seal follows from the row and the seal before it, as far as that can be told without its key. */
    boolean follows(String seal, String before, List<String> content) {
        if (isKeyed(seal)) {
            return key == null || seal.equals(KEYED + keyed(key, before, content));
        }
        return seal.equals(PLAIN + plain(before, content)) && !isKeyed(before);
    }

    /** Whether SQL that a row stores may be run: where there is a key, only what was sealed with it. */
    boolean vouchesFor(String seal) {
        return isKeyed(seal) == (key != null);
    }

    boolean hasKey() {
        return key != null;
    }

    static boolean isKeyed(String seal) {
        return seal.startsWith(KEYED);
    }

    private static String plain(String before, List<String> content) {
        try {
            return shown(MessageDigest.getInstance("SHA-256").digest(text(before, content)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String keyed(String key, String before, List<String> content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return shown(mac.doFinal(text(before, content)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    /** Each part with its length before it, so that no two lists give the same text. */
    private static byte[] text(String before, List<String> content) {
        var text = new StringBuilder(before);
        content.forEach(
                part -> text.append('\n').append(part.length()).append(' ').append(part));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, 16);
    }
}
