package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A number where a statement takes nothing but a number.
 *
 * @param text the number as written, with its sign
 * @param place where it stands
 */
public record NumberConstant(String text, Place place) implements Node {

    /**
     * The number itself.
     *
     * @return the number; nothing where it is not whole, or written otherwise than in decimal digits
     */
    public Optional<BigInteger> whole() {
        try {
            return Optional.of(new BigInteger(text));
        } catch (NumberFormatException otherwise) {
            return Optional.empty();
        }
    }
}
