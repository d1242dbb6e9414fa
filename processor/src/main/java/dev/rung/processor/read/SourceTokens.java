package dev.rung.processor.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum of Java source: that of its tokens, so that a reformatting or a comment is no edit. */
final class SourceTokens {

    private static final String ALGORITHM = "2:";

    private SourceTokens() {}

    static String checksum(CharSequence source) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(canonical(source.toString()).getBytes(StandardCharsets.UTF_8));
            return ALGORITHM + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The checksum of the class that a text begins with, whatever comes after it. */
    static String checksumOfClass(String source) {
        return checksum(source.substring(0, endOfClass(source)));
    }

    /** Where the body of the class ends: compilers keep the end of a tree only when somebody will ask for it. */
    private static int endOfClass(String source) {
        int parentheses = 0;
        int braces = 0;
        int i = 0;
        while (i < source.length()) {
            int next = skipped(source, i);
            if (next > i) {
                i = next;
                continue;
            }
            char c = source.charAt(i);
            parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (parentheses == 0) {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (c == '}' && braces == 0) {
                    return i + 1;
                }
            }
            i = literalEnd(source, i);
        }
        return source.length();
    }

    /** Without comments, and with one blank wherever white space or a comment keeps two words apart. */
    static String canonical(String source) {
        var tokens = new StringBuilder();
        int i = 0;
        while (i < source.length()) {
            int next = skipped(source, i);
            if (next > i) {
                i = next;
                separate(tokens, source, i);
            } else {
                next = literalEnd(source, i);
                tokens.append(source, i, next);
                i = next;
            }
        }
        return tokens.toString();
    }

    private static void separate(StringBuilder tokens, String source, int next) {
        boolean word = tokens.length() > 0
                && next < source.length()
                && Character.isJavaIdentifierPart(tokens.charAt(tokens.length() - 1))
                && Character.isJavaIdentifierPart(source.charAt(next));
        if (word) {
            tokens.append(' ');
        }
    }

    /** The end of the white space or the comment that begins here, or the same place if none does. */
    private static int skipped(String source, int i) {
        if (Character.isWhitespace(source.charAt(i))) {
            return i + 1;
        }
        if (source.startsWith("//", i)) {
            int end = source.indexOf('\n', i);
            return end < 0 ? source.length() : end;
        }
        if (source.startsWith("/*", i)) {
            int end = source.indexOf("*/", i + 2);
            return end < 0 ? source.length() : end + 2;
        }
        return i;
    }

    /** The end of the literal that begins here, or of the one character that stands here. */
    private static int literalEnd(String source, int i) {
        char c = source.charAt(i);
        if (c != '"' && c != '\'') {
            return i + 1;
        }
        var quote = source.startsWith("\"\"\"", i) ? "\"\"\"" : String.valueOf(c);
        int end = i + quote.length();
        while (end < source.length() && !source.startsWith(quote, end)) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + quote.length(), source.length());
    }
}
