package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineOption.Property;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Options of routines: {@code createfunc_opt_item} and {@code common_func_opt_item}. */
final class RoutineOptionGrammar {

    private final Cursor at;
    private final boolean isNew;
    private final List<RoutineOption> options = new ArrayList<>();
    private final HashSet<Object> told = new HashSet<>();

    private RoutineOptionGrammar(Cursor at, boolean isNew) {
        this.at = at;
        this.isNew = isNew;
    }

    /** The options of a new routine, in any order; there may be none. */
    static List<RoutineOption> ofNew(Cursor at) {
        return new RoutineOptionGrammar(at, true).read();
    }

    /** The options of a routine that can be changed, at least one. */
    static List<RoutineOption> ofExisting(Cursor at) {
        var options = new RoutineOptionGrammar(at, false).read();
        if (options.isEmpty()) {
            throw at.unexpected();
        }
        return options;
    }

    private List<RoutineOption> read() {
        for (var option = next(); option.isPresent(); option = next()) {
            add(option.get());
        }
        return options;
    }

    /** An option is told once: PostgreSQL 18, {@code errorConflictingDefElem}. */
    private void add(RoutineOption option) {
        if (!(option instanceof RoutineOption.Setting) && !told.add(subject(option))) {
            at.refuse(option.place(), "this option contradicts or repeats one before it", "leave out one of the two");
        }
        options.add(option);
    }

    private static Object subject(RoutineOption option) {
        if (!(option instanceof RoutineOption.Is is)) {
            return option.getClass();
        }
        return switch (is.property()) {
            case IMMUTABLE, STABLE, VOLATILE -> Property.VOLATILE;
            case CALLED_ON_NULL_INPUT, RETURNS_NULL_ON_NULL_INPUT -> Property.CALLED_ON_NULL_INPUT;
            case SECURITY_DEFINER, SECURITY_INVOKER -> Property.SECURITY_INVOKER;
            case LEAKPROOF, NOT_LEAKPROOF -> Property.LEAKPROOF;
            case WINDOW -> Property.WINDOW;
        };
    }

    private Optional<RoutineOption> next() {
        int start = at.mark();
        var property = property();
        if (property.isPresent()) {
            return Optional.of(new RoutineOption.Is(property.get(), at.since(start)));
        }
        if (at.is("set") || at.is("reset")) {
            return Optional.of(new RoutineOption.Setting(SettingChangeGrammar.changeOfRoutine(at), at.since(start)));
        }
        var word = at.acceptAny("cost", "rows", "support", "parallel");
        if (word.isEmpty() && isNew) {
            word = at.acceptAny("as", "language", "transform");
        }
        return word.map(taken -> behind(taken, start));
    }

    private RoutineOption behind(String word, int start) {
        return switch (word) {
            case "cost" -> new RoutineOption.Cost(at.number(), at.since(start));
            case "rows" -> new RoutineOption.Rows(at.number(), at.since(start));
            case "support" -> new RoutineOption.Support(at.qualifiedName(), at.since(start));
            case "parallel" -> new RoutineOption.Parallel(parallel(), at.since(start));
            case "language" -> new RoutineOption.Language(language(), at.since(start));
            case "transform" ->
                new RoutineOption.Transforms(at.separated(RoutineOptionGrammar::transformed), at.since(start));
            default -> new RoutineOption.As(at.text(), at.after(",", Cursor::text), at.since(start));
        };
    }

    private Name parallel() {
        var mode = at.name();
        if (!Set.of("restricted", "safe", "unsafe").contains(mode.text())) {
            at.refuse(mode.place(), "`" + mode + "` does not say how safe it is", "write restricted, safe or unsafe");
        }
        return mode;
    }

    /** The name of a language may stand in quotes as a text does. */
    private Name language() {
        if (at.isText()) {
            var text = at.text();
            return new Name(text.text(), text.place());
        }
        return at.word();
    }

    private static TypeName transformed(Cursor at) {
        at.expect("for", "type");
        return TypeGrammar.type(at);
    }

    private Optional<Property> property() {
        if (at.accept("strict") || at.accept("returns", "null", "on", "null", "input")) {
            return Optional.of(Property.RETURNS_NULL_ON_NULL_INPUT);
        }
        if (at.accept("called", "on", "null", "input")) {
            return Optional.of(Property.CALLED_ON_NULL_INPUT);
        }
        if (at.accept("not", "leakproof")) {
            return Optional.of(Property.NOT_LEAKPROOF);
        }
        if (at.accept("security", "definer") || at.accept("external", "security", "definer")) {
            return Optional.of(Property.SECURITY_DEFINER);
        }
        if (at.accept("security", "invoker") || at.accept("external", "security", "invoker")) {
            return Optional.of(Property.SECURITY_INVOKER);
        }
        return isNew && at.accept("window") ? Optional.of(Property.WINDOW) : volatility();
    }

    private Optional<Property> volatility() {
        return at.acceptAny("immutable", "stable", "volatile", "leakproof").map(word -> switch (word) {
            case "immutable" -> Property.IMMUTABLE;
            case "stable" -> Property.STABLE;
            case "volatile" -> Property.VOLATILE;
            default -> Property.LEAKPROOF;
        });
    }
}
