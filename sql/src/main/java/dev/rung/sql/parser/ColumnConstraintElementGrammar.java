package dev.rung.sql.parser;

import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.Name;
import java.util.Optional;

/** A single constraint of a column: {@code ColConstraintElem}. */
final class ColumnConstraintElementGrammar {

    private static final String[] BEGINNINGS = {
        "not", "null", "check", "default", "generated", "unique", "primary", "references"
    };

    private ColumnConstraintElementGrammar() {}

    /**
     * The constraint that follows, if one does.
     *
     * @param start where it begins: at its name, if it has one
     */
    static Optional<UnfinishedConstraint> element(Cursor at, int start, Optional<Name> name) {
        return at.acceptAny(BEGINNINGS).map(word -> switch (word) {
            case "not" -> notNull(at, start, name);
            case "null" -> UnfinishedConstraint.plain(new ColumnConstraint.NullAllowed(name, at.since(start)));
            case "check" -> check(at, start, name);
            case "default" -> defaultValue(at, start, name);
            case "generated" -> UnfinishedConstraint.plain(IdentityGrammar.generated(at, start, name));
            case "unique" -> unique(at, start, name);
            case "primary" -> primaryKey(at, start, name);
            default -> references(at, start, name);
        });
    }

    private static UnfinishedConstraint notNull(Cursor at, int start, Optional<Name> name) {
        at.expect("null");
        boolean isNoInherit = at.accept("no", "inherit");
        var place = at.since(start);
        return UnfinishedConstraint.plain(new ColumnConstraint.NotNull(name, isNoInherit, place));
    }

    private static UnfinishedConstraint check(Cursor at, int start, Optional<Name> name) {
        var condition = ExpressionGrammar.parenthesized(at);
        var place = at.since(start);
        return UnfinishedConstraint.enforceable(
                        place, attributes -> new ColumnConstraint.Check(name, condition, attributes, place))
                .withNoInherit(at);
    }

    private static UnfinishedConstraint defaultValue(Cursor at, int start, Optional<Name> name) {
        var value = ExpressionGrammar.restricted(at);
        return UnfinishedConstraint.plain(new ColumnConstraint.DefaultValue(name, value, at.since(start)));
    }

    private static UnfinishedConstraint unique(Cursor at, int start, Optional<Name> name) {
        var nulls = KeyGrammar.nullTreatment(at);
        var index = KeyGrammar.parametersOfColumn(at);
        var place = at.since(start);
        return UnfinishedConstraint.deferrable(
                place, attributes -> new ColumnConstraint.Unique(name, nulls, index, attributes, place));
    }

    private static UnfinishedConstraint primaryKey(Cursor at, int start, Optional<Name> name) {
        at.expect("key");
        var index = KeyGrammar.parametersOfColumn(at);
        var place = at.since(start);
        return UnfinishedConstraint.deferrable(
                place, attributes -> new ColumnConstraint.PrimaryKey(name, index, attributes, place));
    }

    private static UnfinishedConstraint references(Cursor at, int start, Optional<Name> name) {
        var reference = ForeignKeyGrammar.ofColumn(at);
        var place = at.since(start);
        return UnfinishedConstraint.both(
                place, attributes -> new ColumnConstraint.References(name, reference, attributes, place));
    }
}
