package dev.rung.sql.body;

import java.util.Arrays;

/** Where the characters of a text in single quotes stand: doubled quotes, escapes and continuations on later lines are one or none. */
final class QuotedOffsets {

    private final String written;
    private final int start;
    private final boolean escapes;
    private int position;
    private int[] offsets = {};
    private int count;

    /**
     * A constant.
     *
     * @param written the constant as written, with its prefix
     * @param start where it begins in the statement
     */
    QuotedOffsets(String written, int start) {
        this.written = written;
        this.start = start;
        this.escapes = written.startsWith("e") || written.startsWith("E");
    }

    /** The offsets of so many characters, and that behind the last. */
    int[] of(int length) {
        offsets = new int[length + 1];
        Arrays.fill(offsets, start + written.length() - 1);
        position = written.indexOf('\'') + 1;
        while (position < written.length() && count < length) {
            next();
        }
        offsets[count] = start + position;
        return offsets;
    }

    private void next() {
        char c = written.charAt(position);
        if (c == '\'') {
            quote();
        } else if (c == '\\' && escapes) {
            escape();
        } else {
            add(1);
        }
    }

    /** A doubled quote is one; another one ends this part, and the next begins behind the next quote. */
    private void quote() {
        if (written.startsWith("''", position)) {
            add(2);
            return;
        }
        int next = written.indexOf('\'', position + 1);
        position = next < 0 ? written.length() : next + 1;
    }

    private void escape() {
        char kind = position + 1 < written.length() ? written.charAt(position + 1) : ' ';
        switch (kind) {
            case 'x' -> add(2 + digits(position + 2, 2, 16));
            case 'u' -> add(6);
            case 'U' -> {
                boolean isPair = Character.charCount(number()) == 2;
                if (isPair) {
                    offsets[count++] = start + position;
                }
                add(10);
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> add(1 + digits(position + 1, 3, 8));
            default -> add(2);
        }
    }

    /** The character that eight digits stand for. */
    private int number() {
        int end = Math.min(written.length(), position + 10);
        int number = 0;
        for (int i = position + 2; i < end; i++) {
            number = number * 16 + Math.max(0, Character.digit(written.charAt(i), 16));
        }
        return Character.isValidCodePoint(number) ? number : 0;
    }

    private int digits(int from, int most, int base) {
        int at = from;
        while (at < written.length() && at < from + most && Character.digit(written.charAt(at), base) >= 0) {
            at++;
        }
        return at - from;
    }

    /** One character of the text, for so many as written. */
    private void add(int length) {
        if (count < offsets.length - 1) {
            offsets[count++] = start + position;
        }
        position += length;
    }
}
