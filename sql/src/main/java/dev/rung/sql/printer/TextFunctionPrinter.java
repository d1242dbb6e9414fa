package dev.rung.sql.printer;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.TextFunction;
import java.util.Optional;

/** Functions of texts with keywords between their arguments. */
final class TextFunctionPrinter implements TextFunction.Cases<Output> {

    private final Output out;

    TextFunctionPrinter(Output out) {
        this.out = out;
    }

    private TextFunctionPrinter begin(String function) {
        out.words(function).openCall();
        return this;
    }

    private TextFunctionPrinter value(Expression value) {
        ExpressionPrinter.print(value, out);
        return this;
    }

    private TextFunctionPrinter value(String word, Expression value) {
        out.words(word);
        return value(value);
    }

    private TextFunctionPrinter value(String word, Optional<Expression> value) {
        value.ifPresent(present -> value(word, present));
        return this;
    }

    private Output end() {
        return out.behind(")");
    }

    @Override
    public Output overlay(TextFunction.Overlay function) {
        return begin("overlay")
                .value(function.value())
                .value("placing", function.replacement())
                .value("from", function.start())
                .value("for", function.length())
                .end();
    }

    @Override
    public Output position(TextFunction.Position function) {
        begin("position");
        ExpressionPrinter.restricted(function.part(), out);
        out.words("in");
        ExpressionPrinter.restricted(function.value(), out);
        return end();
    }

    @Override
    public Output substring(TextFunction.Substring function) {
        return begin("substring")
                .value(function.value())
                .value("from", function.start())
                .value("for", function.length())
                .end();
    }

    @Override
    public Output substringSimilar(TextFunction.SubstringSimilar function) {
        return begin("substring")
                .value(function.value())
                .value("similar", function.pattern())
                .value("escape", function.escape())
                .end();
    }

    /** The characters stand before {@code from}; where the grammar takes more than a text and characters, all stand behind it. */
    @Override
    public Output trim(TextFunction.Trim function) {
        begin("trim");
        if (function.side() != TextFunction.Side.BOTH) {
            out.words(function.side());
        }
        var arguments = function.arguments();
        if (arguments.size() == 2) {
            return value(arguments.get(1)).value("from", arguments.get(0)).end();
        }
        out.wordsIf(arguments.size() > 2, "from");
        ExpressionPrinter.separated(arguments, out);
        return end();
    }

    @Override
    public Output normalize(TextFunction.Normalize function) {
        begin("normalize").value(function.value());
        function.form().ifPresent(form -> out.behind(",").words(form));
        return end();
    }
}
