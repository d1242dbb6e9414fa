package dev.rung.sql.plpgsql;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.TextConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code raise} in its forms (PostgreSQL 18, "Reporting Errors and Messages"). */
final class RaiseReader {

    private static final Set<String> OPTIONS =
            Set.of("message", "detail", "hint", "errcode", "column", "constraint", "datatype", "table", "schema");

    private RaiseReader() {}

    static Step raise(Scan at, int start) {
        at.expect("raise");
        var level = level(at);
        var format = Optional.<TextConstant>empty();
        List<Value> arguments = List.of();
        var condition = Optional.<Handler.Condition>empty();
        if (at.peek(0).kind() == Token.Kind.TEXT) {
            format = Optional.of(at.text());
            arguments = at.accept(",") ? SqlReader.values(at, ";", "using") : List.of();
            checkNumber(at, format.get(), arguments.size());
        } else if (!at.follows(";") && !at.follows("using")) {
            condition = Optional.of(condition(at));
        }
        List<ReportStep.RaiseOption> options = at.accept("using") ? options(at) : List.of();
        return StepReader.ended(
                at, new ReportStep.Raise(level, format, arguments, condition, options, at.since(start)));
    }

    private static Optional<ReportStep.Level> level(Scan at) {
        for (var level : ReportStep.Level.values()) {
            if (at.accept(level.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private static Handler.Condition condition(Scan at) {
        int start = at.mark();
        return at.accept("sqlstate") ? BlockReader.code(at, start) : new Handler.Named(at.name(), at.since(start));
    }

    private static List<ReportStep.RaiseOption> options(Scan at) {
        var options = new ArrayList<ReportStep.RaiseOption>();
        do {
            int start = at.mark();
            var name = at.label();
            if (!OPTIONS.contains(name.text())) {
                throw at.wrong(
                        name.place(),
                        "`" + name + "` is nothing that `raise` says",
                        "`message`, `detail`, `hint`, `errcode`, …");
            }
            if (!at.accept("=")) {
                at.expect(":=");
            }
            var value = SqlReader.value(at, ",", ";");
            options.add(new ReportStep.RaiseOption(name, value, at.since(start)));
        } while (at.accept(","));
        return options;
    }

    /** Each {@code %} stands for an argument, {@code %%} for itself. */
    private static void checkNumber(Scan at, TextConstant format, int arguments) {
        int wanted = 0;
        for (int i = 0; i < format.text().length(); i++) {
            if (format.text().charAt(i) == '%') {
                boolean isDoubled = format.text().startsWith("%%", i);
                wanted += isDoubled ? 0 : 1;
                i += isDoubled ? 1 : 0;
            }
        }
        if (wanted != arguments) {
            throw at.wrong(
                    format.place(),
                    "the text of `raise` has %d times `%%`, and %d arguments follow".formatted(wanted, arguments),
                    "an argument for each `%`, `%%` for the sign itself");
        }
    }
}
