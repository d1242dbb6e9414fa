package dev.rung.sql.printer;

import dev.rung.sql.tree.Constant;

/** Constants. */
final class ConstantPrinter implements Constant.Cases<Output> {

    private final Output out;

    ConstantPrinter(Output out) {
        this.out = out;
    }

    @Override
    public Output text(Constant.Text constant) {
        return out.text(constant.text());
    }

    @Override
    public Output number(Constant.Number constant) {
        return out.words(constant.digits());
    }

    @Override
    public Output bits(Constant.Bits constant) {
        return out.words((constant.isHexadecimal() ? "x'" : "b'") + constant.digits() + "'");
    }

    @Override
    public Output truth(Constant.Truth constant) {
        return out.words(constant.value() ? "true" : "false");
    }

    @Override
    public Output nothing(Constant.Null constant) {
        return out.words("null");
    }

    @Override
    public Output standard(Constant.Default constant) {
        return out.words("default");
    }
}
