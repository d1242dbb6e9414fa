package dev.rung.sql.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.Place;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** What number is written. */
class NumberConstantTest {

    @Test
    void isWholeWhereNothingButDigitsAndASignIsWritten() {
        assertThat(new NumberConstant("42", Place.NOWHERE).whole()).contains(BigInteger.valueOf(42));
        assertThat(new NumberConstant("-1", Place.NOWHERE).whole()).contains(BigInteger.valueOf(-1));
        assertThat(new NumberConstant("1.5", Place.NOWHERE).whole()).isEmpty();
        assertThat(new NumberConstant("1e3", Place.NOWHERE).whole()).isEmpty();
        assertThat(new NumberConstant("0x2A", Place.NOWHERE).whole()).isEmpty();
    }
}
