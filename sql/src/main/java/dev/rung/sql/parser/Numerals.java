package dev.rung.sql.parser;

import dev.rung.sql.tree.NumberConstant;
import java.math.BigInteger;

/** What whole numbers are worth, of any base and with underscores between their digits (PostgreSQL 16). */
final class Numerals {

    private Numerals() {}

    /** The value of a number; the greatest there is, for those that are greater. */
    static int value(NumberConstant number) {
        var digits = number.text().replace("_", "");
        boolean hasBase = digits.length() > 1 && digits.charAt(0) == '0' && Character.isLetter(digits.charAt(1));
        int base = hasBase
                ? switch (Character.toLowerCase(digits.charAt(1))) {
                    case 'x' -> 16;
                    case 'o' -> 8;
                    default -> 2;
                }
                : 10;
        var value = new BigInteger(hasBase ? digits.substring(2) : digits, base);
        return value.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
