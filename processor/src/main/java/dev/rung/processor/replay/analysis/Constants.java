package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.Constant;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The constants: a number has the smallest type that it fits in, a text has none yet ({@code make_const} of PostgreSQL 18). */
final class Constants implements Constant.Cases<Analyzed> {

    @Override
    public Analyzed text(Constant.Text constant) {
        return Known.text(constant.text());
    }

    @Override
    public Analyzed number(Constant.Number constant) {
        return number(constant.digits());
    }

    /** A number, which may have a sign before it. */
    static Analyzed number(String digits) {
        boolean isWhole = digits.matches("-?([0-9_]+|0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+)");
        var value = isWhole ? Literals.integer(digits) : BigInteger.ZERO;
        var type = !isWhole || value.bitLength() > 63
                ? Known.NUMERIC
                : value.bitLength() > 31 ? Known.BIGINT : Known.INTEGER;
        return constant(isWhole ? value.toString() : Literals.numeric(digits), type);
    }

    private static Analyzed constant(String text, Type type) {
        return new Analyzed.Constant(Optional.of(text), Optional.of(type), true);
    }

    @Override
    public Analyzed bits(Constant.Bits constant) {
        return constant(
                Literals.bits((constant.isHexadecimal() ? "x" : "b") + constant.digits())
                        .orElse(constant.digits()),
                Known.BITS);
    }

    @Override
    public Analyzed truth(Constant.Truth constant) {
        return Known.truth(constant.value());
    }

    @Override
    public Analyzed nothing(Constant.Null constant) {
        return Known.nothing();
    }

    @Override
    public Analyzed standard(Constant.Default constant) {
        return new Analyzed.Special("default", List.of(), Optional.of(Known.UNKNOWN));
    }
}
