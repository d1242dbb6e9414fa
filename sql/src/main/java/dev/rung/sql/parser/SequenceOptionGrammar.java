package dev.rung.sql.parser;

import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.SequenceOption;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options of sequences: {@code SeqOptElem}. */
final class SequenceOptionGrammar {

    private static final String[] BEGINNINGS = {
        "as",
        "cache",
        "cycle",
        "increment",
        "logged",
        "maxvalue",
        "minvalue",
        "no",
        "owned",
        "restart",
        "sequence",
        "start",
        "unlogged"
    };

    private SequenceOptionGrammar() {}

    /** All that follow, none of a kind twice; there may be none. */
    static List<SequenceOption> options(Cursor at) {
        var options = new ArrayList<SequenceOption>();
        for (var option = option(at); option.isPresent(); option = option(at)) {
            var kind = option.get().getClass();
            if (options.stream().anyMatch(kind::isInstance)) {
                throw at.wrong(option.get().place(), "the sequence has this option already", "");
            }
            options.add(option.get());
        }
        return options;
    }

    /** Whether one follows, as far as this is not the beginning of an action of {@code alter table}. */
    static boolean begins(Cursor at) {
        return at.follows("no")
                ? !at.followsAt(1, "inherit") && !at.followsAt(1, "force")
                : List.of(BEGINNINGS).contains(at.keyword());
    }

    /** The one that follows, if one does. */
    static Optional<SequenceOption> option(Cursor at) {
        int start = at.mark();
        return at.acceptAny(BEGINNINGS).map(word -> switch (word) {
            case "as" -> new SequenceOption.As(type(at), at.since(start));
            case "cache" -> new SequenceOption.Cache(at.number(), at.since(start));
            case "cycle" -> new SequenceOption.Cycle(true, at.since(start));
            case "increment" -> increment(at, start);
            case "logged" -> new SequenceOption.Logging(true, at.since(start));
            case "unlogged" -> new SequenceOption.Logging(false, at.since(start));
            case "maxvalue" -> new SequenceOption.Maximum(Optional.of(at.number()), at.since(start));
            case "minvalue" -> new SequenceOption.Minimum(Optional.of(at.number()), at.since(start));
            case "no" -> without(at, start);
            case "owned" -> ownedBy(at, start);
            case "restart" -> new SequenceOption.Restart(restartValue(at), at.since(start));
            case "sequence" -> named(at, start);
            default -> start(at, start);
        });
    }

    /** {@code SimpleTypename}: neither a set nor an array. */
    private static TypeName type(Cursor at) {
        var type = TypeGrammar.type(at);
        if (type.isSet() || !type.dimensions().isEmpty()) {
            var place = type.isSet() ? type.place() : type.dimensions().get(0).place();
            throw at.wrong(place, "the values of a sequence are single whole numbers", "");
        }
        return type;
    }

    private static SequenceOption increment(Cursor at, int start) {
        at.accept("by");
        return new SequenceOption.Increment(at.number(), at.since(start));
    }

    private static SequenceOption without(Cursor at, int start) {
        return switch (at.expectAny("cycle", "maxvalue", "minvalue")) {
            case "cycle" -> new SequenceOption.Cycle(false, at.since(start));
            case "maxvalue" -> new SequenceOption.Maximum(Optional.empty(), at.since(start));
            default -> new SequenceOption.Minimum(Optional.empty(), at.since(start));
        };
    }

    private static SequenceOption ownedBy(Cursor at, int start) {
        at.expect("by");
        var column = at.qualifiedName();
        if (column.parts().size() > 1) {
            return new SequenceOption.OwnedBy(Optional.of(column), at.since(start));
        }
        if (!column.name().text().equals("none")) {
            throw at.wrong(
                    column.place(),
                    "a column is named with its table here",
                    "write `owned by table.column` or `owned by none`");
        }
        return new SequenceOption.OwnedBy(Optional.empty(), at.since(start));
    }

    private static SequenceOption named(Cursor at, int start) {
        at.expect("name");
        return new SequenceOption.Named(at.qualifiedName(), at.since(start));
    }

    private static SequenceOption start(Cursor at, int start) {
        at.accept("with");
        return new SequenceOption.Start(at.number(), at.since(start));
    }

    /** What may follow {@code restart}. */
    static Optional<NumberConstant> restartValue(Cursor at) {
        return at.accept("with") || at.isNumber() ? Optional.of(at.number()) : Optional.empty();
    }
}
