package dev.rung.sql.printer;

import dev.rung.sql.tree.RoutineOption;

/** Options of routines. */
final class RoutineOptionPrinter implements RoutineOption.Cases<Output> {

    private final Output out;

    private RoutineOptionPrinter(Output out) {
        this.out = out;
    }

    static void print(RoutineOption option, Output out) {
        option.accept(new RoutineOptionPrinter(out));
    }

    @Override
    public Output language(RoutineOption.Language option) {
        return out.words("language").name(option.name());
    }

    @Override
    public Output as(RoutineOption.As option) {
        out.words("as").text(option.definition());
        return option.symbol().map(symbol -> out.behind(",").text(symbol)).orElse(out);
    }

    @Override
    public Output transforms(RoutineOption.Transforms option) {
        return out.words("transform").separated(option.types(), type -> {
            out.words("for", "type");
            TypePrinter.print(type, out);
        });
    }

    @Override
    public Output setting(RoutineOption.Setting option) {
        SettingChangePrinter.print(option.change(), false, out);
        return out;
    }

    @Override
    public Output cost(RoutineOption.Cost option) {
        return out.words("cost").number(option.number());
    }

    @Override
    public Output rows(RoutineOption.Rows option) {
        return out.words("rows").number(option.number());
    }

    @Override
    public Output support(RoutineOption.Support option) {
        return out.words("support").name(option.function());
    }

    @Override
    public Output parallel(RoutineOption.Parallel option) {
        return out.words("parallel").name(option.mode());
    }

    @Override
    public Output is(RoutineOption.Is option) {
        return out.words(option.property());
    }
}
