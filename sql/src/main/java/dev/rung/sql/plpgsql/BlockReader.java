package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks: {@code declare … begin … exception … end}. */
final class BlockReader {

    private BlockReader() {}

    /** The code of a routine: options of the compiler, and one block. */
    static Block code(Scan at) {
        while (at.follows("#")) {
            at.next();
            at.label();
            at.label();
        }
        var block = block(at, label(at), 0);
        at.accept(";");
        if (!at.atEnd()) {
            throw at.unexpected();
        }
        return block;
    }

    /** {@code <<label>>}, if it comes next. */
    static Optional<Name> label(Scan at) {
        if (!at.accept("<<")) {
            return Optional.empty();
        }
        var label = at.label();
        at.expect(">>");
        return Optional.of(label);
    }

    /** A block behind its label, without the semicolon behind it. */
    static Block block(Scan at, Optional<Name> label, int loops) {
        int start = at.mark();
        List<Declaration> declarations = at.follows("declare") ? DeclarationReader.declarations(at) : List.of();
        at.expect("begin");
        var steps = StepReader.steps(at, loops, "exception", "end");
        List<Handler> handlers = at.accept("exception") ? handlers(at, loops) : List.of();
        at.expect("end");
        endLabel(at, label);
        var place =
                label.map(Name::place).map(first -> first.to(at.since(start))).orElseGet(() -> at.since(start));
        return new Block(label, declarations, steps, handlers, place);
    }

    /** The label behind {@code end} and {@code end loop} is that before the beginning. */
    static void endLabel(Scan at, Optional<Name> label) {
        var written = at.labelIfAny();
        if (written.isEmpty()) {
            return;
        }
        Place place = written.get().place();
        if (label.isEmpty()) {
            throw at.wrong(
                    place,
                    "`" + written.get() + "` ends something that has no label",
                    "`<<" + written.get() + ">>` before it");
        }
        if (!written.get().equals(label.get())) {
            throw at.wrong(
                    place, "`" + written.get() + "` is not its label: it begins with `<<" + label.get() + ">>`", "");
        }
    }

    private static List<Handler> handlers(Scan at, int loops) {
        var handlers = new ArrayList<Handler>();
        do {
            handlers.add(handler(at, loops));
        } while (at.follows("when"));
        return handlers;
    }

    private static Handler handler(Scan at, int loops) {
        int start = at.mark();
        at.expect("when");
        var conditions = new ArrayList<Handler.Condition>();
        do {
            conditions.add(condition(at));
        } while (at.accept("or"));
        at.expect("then");
        return new Handler(conditions, StepReader.steps(at, loops, "when", "end"), at.since(start));
    }

    private static Handler.Condition condition(Scan at) {
        int start = at.mark();
        return at.accept("sqlstate") ? code(at, start) : new Handler.Named(at.name(), at.since(start));
    }

    static Handler.Coded code(Scan at, int start) {
        var code = at.text();
        boolean isCode = code.text().length() == 5
                && code.text().chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z');
        if (!isCode) {
            throw at.wrong(code.place(), "a code of an error is five digits or capital letters", "");
        }
        return new Handler.Coded(code, at.since(start));
    }
}
