package dev.rung.sql.parser;

import dev.rung.sql.tree.NumberConstant;
import java.math.BigInteger;

/** What whole numbers are worth, of any base and with underscores between their digits (PostgreSQL 16). */
final class Numerals {

    private Numerals() {}

    /** The value of a number; the greatest there is, for those that are greater. */
    static int value(NumberConstant number) {
        return value(number.text()).min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
    }

    /** Whether a number is one of four bytes. */
    static boolean isInteger(String text) {
        return text.length() < 10 || value(text).bitLength() < Integer.SIZE;
    }

    private static BigInteger value(String text) {
        var digits = text.replace("_", "");
        boolean hasBase = digits.length() > 1 && digits.charAt(0) == '0' && Character.isLetter(digits.charAt(1));
        int base = hasBase
                ? switch (Character.toLowerCase(digits.charAt(1))) {
                    case 'x' -> 16;
                    case 'o' -> 8;
                    default -> 2;
                }
                : 10;
        return new BigInteger(hasBase ? digits.substring(2) : digits, base);
    }
}
