package dev.rung.sql.printer;

import dev.rung.sql.tree.IdentityChange;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.SequenceOption;
import java.util.List;
import java.util.Optional;

/** The options of sequences. */
final class SequenceOptionPrinter implements SequenceOption.Cases<Output>, IdentityChange.Cases<Output> {

    private final Output out;

    private SequenceOptionPrinter(Output out) {
        this.out = out;
    }

    static Output print(List<SequenceOption> options, Output out) {
        options.forEach(option -> option.accept(new SequenceOptionPrinter(out)));
        return out;
    }

    /** In parentheses, where there are options. */
    static Output inParentheses(List<SequenceOption> options, Output out) {
        return options.isEmpty() ? out : out.parenthesized(() -> print(options, out));
    }

    static Output change(IdentityChange change, Output out) {
        return change.accept(new SequenceOptionPrinter(out));
    }

    @Override
    public Output as(SequenceOption.As option) {
        TypePrinter.print(option.type(), out.words("as"));
        return out;
    }

    @Override
    public Output cache(SequenceOption.Cache option) {
        return out.words("cache").number(option.size());
    }

    @Override
    public Output cycle(SequenceOption.Cycle option) {
        return out.wordsIf(!option.isOn(), "no").words("cycle");
    }

    @Override
    public Output increment(SequenceOption.Increment option) {
        return out.words("increment", "by").number(option.step());
    }

    @Override
    public Output logging(SequenceOption.Logging option) {
        return out.words(option.isLogged() ? "logged" : "unlogged");
    }

    @Override
    public Output maximum(SequenceOption.Maximum option) {
        return limit("maxvalue", option.value());
    }

    @Override
    public Output minimum(SequenceOption.Minimum option) {
        return limit("minvalue", option.value());
    }

    private Output limit(String word, Optional<NumberConstant> value) {
        return out.wordsIf(value.isEmpty(), "no").words(word).optional(value, out::number);
    }

    @Override
    public Output ownedBy(SequenceOption.OwnedBy option) {
        out.words("owned", "by");
        return option.column().map(out::name).orElseGet(() -> out.words("none"));
    }

    @Override
    public Output named(SequenceOption.Named option) {
        return out.words("sequence", "name").name(option.name());
    }

    @Override
    public Output start(SequenceOption.Start option) {
        return out.words("start", "with").number(option.value());
    }

    @Override
    public Output restart(SequenceOption.Restart option) {
        return restart(option.value());
    }

    private Output restart(Optional<NumberConstant> value) {
        return out.words("restart").optional(value, out::number, "with");
    }

    @Override
    public Output setKind(IdentityChange.SetKind change) {
        return out.words("set", "generated").words(change.kind());
    }

    @Override
    public Output setOption(IdentityChange.SetOption change) {
        return change.option().accept(new SequenceOptionPrinter(out.words("set")));
    }

    @Override
    public Output restart(IdentityChange.Restart change) {
        return restart(change.value());
    }
}
