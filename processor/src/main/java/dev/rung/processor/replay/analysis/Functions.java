package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.BuiltIn;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.SortElement;
import dev.rung.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calls of functions, and what the grammar knows of them. */
final class Functions implements BuiltIn.Cases<Analyzed> {

    private final Analyzer analyzer;
    private final Operators operators;
    private final Coercions coercions;
    private final Calls calls;

    Functions(Analyzer analyzer, Operators operators, Coercions coercions, Calls calls) {
        this.analyzer = analyzer;
        this.operators = operators;
        this.coercions = coercions;
        this.calls = calls;
    }

    /** The call of a function that has words in the place of commas. */
    Analyzed inWords(String name, List<Analyzed> arguments) {
        return calls.builtIn(name, arguments, "in words");
    }

    Analyzed call(Call call) {
        var arguments = new ArrayList<Analyzed>();
        var argumentNames = new ArrayList<String>();
        boolean isVariadic = false;
        for (var argument : call.arguments().arguments()) {
            arguments.add(analyzer.analyze(argument.value()));
            argument.name().map(Name::text).ifPresent(argumentNames::add);
            isVariadic |= argument.isVariadic();
        }
        call.withinGroup().forEach(element -> arguments.add(analyzer.analyze(element.value())));
        var found = calls.call(
                call.function(), arguments, argumentNames, isVariadic, manner(call, argumentNames, isVariadic));
        if (!call.withinGroup().isEmpty()
                && call.function().name().text().matches("(dense_|percent_)?rank|cume_dist")) {
            return unsure(found);
        }
        boolean isSequence = arguments.size() == 1
                && found instanceof Analyzed.Call of
                && !of.arguments().isEmpty();
        if (isSequence && found instanceof Analyzed.Call of) {
            var bound = analyzer.bound(
                    call.arguments().arguments().isEmpty()
                            ? call.withinGroup().get(0).value()
                            : call.arguments().arguments().get(0).value(),
                    of.arguments().get(0));
            return new Analyzed.Call(of.function(), List.of(bound), of.manner(), of.type());
        }
        return found;
    }

    private Analyzed.Manner manner(Call call, List<String> argumentNames, boolean isVariadic) {
        var words = new ArrayList<String>();
        var parts = new ArrayList<Analyzed>();
        argumentNames.forEach(name -> words.add(name + " =>"));
        say(call.arguments().isStar(), "*", words);
        say(isVariadic, "variadic", words);
        say(call.arguments().isDistinct(), "distinct", words);
        int before = parts.size();
        sort("order by", call.arguments().order(), words, parts);
        if (call.arguments().isDistinct()) {
            parts.subList(before, parts.size()).replaceAll(Functions::unsure);
        }
        call.withinGroup().forEach(element -> words.add("within group " + order(element)));
        call.filter().ifPresent(condition -> {
            words.add("filter");
            parts.add(coercions.taken(analyzer.analyze(condition), Known.BOOLEAN));
        });
        call.over().ifPresent(window -> over(window, words, parts));
        return new Analyzed.Manner(words, parts);
    }

    private static void say(boolean isSo, String word, List<String> words) {
        if (isSo) {
            words.add(word);
        }
    }

    private void sort(String word, List<SortElement> elements, List<String> words, List<Analyzed> parts) {
        for (var element : elements) {
            words.add(word + " " + order(element));
            var value = analyzer.analyze(element.value());
            parts.add(Known.isUntyped(value) ? coercions.taken(value, Known.TEXT) : value);
        }
    }

    /** In one way for each order: {@code desc} alone means {@code desc nulls first}. */
    static String order(SortElement element) {
        boolean isDescending = element.direction() == SortElement.Direction.DESC
                || element.using().filter(using -> using.symbol().equals(">")).isPresent();
        boolean isNullsFirst = element.nulls() == SortElement.Nulls.DEFAULT
                ? isDescending
                : element.nulls() == SortElement.Nulls.FIRST;
        var using = element.using()
                .map(operator -> operator.symbol())
                .filter(symbol -> !symbol.equals("<") && !symbol.equals(">"))
                .map(symbol -> " using " + symbol)
                .orElse("");
        return (isDescending ? "desc" : "asc") + (isNullsFirst ? " nulls first" : " nulls last") + using;
    }

    private void over(Window window, List<String> words, List<Analyzed> parts) {
        if (window instanceof Window.Named named) {
            words.add("over " + named.name().text());
        } else if (window instanceof Window.Specification specification) {
            words.add("over " + specification.base().map(Name::text).orElse(""));
            window(specification, words, parts);
        }
    }

    /** What a window is made of. */
    void window(Window.Specification window, List<String> words, List<Analyzed> parts) {
        for (var partition : window.partition()) {
            words.add("partition by");
            parts.add(analyzer.analyze(partition));
        }
        sort("order by", window.order(), words, parts);
        window.frame().ifPresent(frame -> {
            words.add("frame " + frame.unit() + " " + frame.start().kind() + " "
                    + frame.end().map(end -> "and " + end.kind()).orElse("") + " " + frame.exclusion());
            frame.start().offset().ifPresent(offset -> parts.add(offset(offset)));
            frame.end().flatMap(Window.Bound::offset).ifPresent(offset -> parts.add(offset(offset)));
        });
    }

    /** A constant in quotes gets its type from what the window is ordered by. */
    private Analyzed offset(Expression offset) {
        var value = analyzer.analyze(offset);
        return Known.isUntyped(value) ? unsure(value) : value;
    }

    private static Analyzed unsure(Analyzed value) {
        return new Analyzed.Special("? value", List.of(value), value.type());
    }

    @Override
    public Analyzed current(BuiltIn.Current function) {
        var words = function.kind().name().toLowerCase(Locale.ROOT)
                + function.precision()
                        .map(NumberConstant::text)
                        .map(digits -> "(" + digits + ")")
                        .orElse("");
        var type = switch (function.kind()) {
            case CURRENT_DATE -> "date";
            case CURRENT_TIME -> "timetz";
            case CURRENT_TIMESTAMP -> "timestamptz";
            case LOCALTIME -> "time";
            case LOCALTIMESTAMP -> "timestamp";
            case SYSTEM_USER -> "text";
            default -> "name";
        };
        var precision = function.precision().map(NumberConstant::text).stream().toList();
        var kept = Known.of(type);
        return new Analyzed.Special(words, List.of(), Optional.of(new Type(kept.made(), kept.type(), precision)));
    }

    @Override
    public Analyzed coalesce(BuiltIn.Coalesce function) {
        return alike("coalesce", function.values());
    }

    @Override
    public Analyzed extremeOf(BuiltIn.ExtremeOf function) {
        return alike(function.extreme().name().toLowerCase(Locale.ROOT), function.values());
    }

    private Analyzed alike(String words, List<Expression> values) {
        var common = coercions.common(analyzer.analyze(values));
        return new Analyzed.Special(words, common, Coercions.withLength(common));
    }

    @Override
    public Analyzed nullIf(BuiltIn.NullIf function) {
        var equality = operators.binary(
                "=", analyzer.analyze(function.value()), analyzer.analyze(function.other()), function.place());
        var type = equality instanceof Analyzed.Operator operator
                ? operator.operands().get(0).type()
                : Optional.<Type>empty();
        return new Analyzed.Special("nullif", List.of(equality), type);
    }

    @Override
    public Analyzed extract(BuiltIn.Extract function) {
        return inWords(
                "extract",
                List.of(
                        coercions.taken(Known.text(function.field().toLowerCase(Locale.ROOT)), Known.TEXT),
                        analyzer.analyze(function.value())));
    }

    @Override
    public Analyzed treat(BuiltIn.Treat function) {
        return analyzer.unknown("treat", function, Optional.empty());
    }

    @Override
    public Analyzed collationFor(BuiltIn.CollationFor function) {
        return inWords("pg_collation_for", List.of(analyzer.analyze(function.value())));
    }

    @Override
    public Analyzed grouping(BuiltIn.Grouping function) {
        return new Analyzed.Special("grouping", analyzer.analyze(function.values()), Optional.of(Known.INTEGER));
    }

    @Override
    public Analyzed mergeAction(BuiltIn.MergeAction function) {
        return new Analyzed.Special("merge action", List.of(), Optional.of(Known.TEXT));
    }
}
