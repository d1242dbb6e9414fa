package dev.rung.sql.lexer;

/** Characters that escapes name by their numbers. Those beyond the first 65,536 may be named by two numbers, one behind the other. */
final class CodePoints {

    private final StringBuilder text = new StringBuilder();
    private int first;
    private boolean areValid = true;

    /** Adds a character that is written as itself. */
    void add(int character) {
        interrupt();
        text.appendCodePoint(character);
    }

    /** Adds a character by its number, or the first or the second half of one. */
    void addNumber(long number) {
        boolean isHalf = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
        if (number <= 0 || number > Character.MAX_CODE_POINT) {
            areValid = false;
        } else if (!isHalf) {
            add((int) number);
        } else if (first == 0) {
            first = (int) number;
            areValid &= Character.isHighSurrogate((char) number);
        } else {
            areValid &= Character.isLowSurrogate((char) number);
            text.append((char) first).append((char) number);
            first = 0;
        }
    }

    /** Notes that something else comes next. */
    void interrupt() {
        areValid &= first == 0;
    }

    /** The characters that were added since this was asked for last. */
    String take() {
        var taken = text.toString();
        text.setLength(0);
        return taken;
    }

    /** Whether each number names a character, and no half stands alone. */
    boolean areValid() {
        return areValid && first == 0;
    }

    /** The value of a digit of a number with base 16 or less, or -1. */
    static int digit(char c, int base) {
        return c < 0x80 ? Character.digit(c, base) : -1;
    }
}
