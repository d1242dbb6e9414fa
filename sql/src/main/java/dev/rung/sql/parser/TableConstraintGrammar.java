package dev.rung.sql.parser;

import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.TableConstraint;
import java.util.List;
import java.util.Optional;

/** The constraints beside the columns of a table: {@code TableConstraint}. */
final class TableConstraintGrammar {

    private static final Attribute[] OF_INDEX = {Attribute.DEFERRABLE, Attribute.INITIALLY_DEFERRED};

    private TableConstraintGrammar() {}

    /** Whether a constraint follows, and not the definition of a column. */
    static boolean begins(Cursor at) {
        if (at.follows("exclude")) {
            return at.followsAt(1, "(") || at.followsAt(1, "using");
        }
        return at.is("constraint")
                || at.is("check")
                || at.is("not")
                || at.is("unique")
                || at.is("primary")
                || at.is("foreign");
    }

    static TableConstraint constraint(Cursor at) {
        int start = at.mark();
        var name = at.after("constraint", Cursor::name);
        return switch (at.expectAny("check", "not", "unique", "primary", "exclude", "foreign")) {
            case "check" -> check(at, start, name);
            case "not" -> notNull(at, start, name);
            case "unique" -> unique(at, start, name);
            case "primary" -> primaryKey(at, start, name);
            case "exclude" -> exclude(at, start, name);
            default -> foreignKey(at, start, name);
        };
    }

    private static TableConstraint check(Cursor at, int start, Optional<Name> name) {
        var condition = ExpressionGrammar.parenthesized(at);
        var attributes = AttributeGrammar.attributes(
                at, "check", Attribute.NOT_VALID, Attribute.NO_INHERIT, Attribute.ENFORCED, Attribute.NOT_ENFORCED);
        return new TableConstraint.Check(name, condition, attributes, at.since(start));
    }

    private static TableConstraint notNull(Cursor at, int start, Optional<Name> name) {
        at.expect("null");
        var column = at.name();
        var attributes = AttributeGrammar.attributes(at, "`not null`", Attribute.NOT_VALID, Attribute.NO_INHERIT);
        return new TableConstraint.NotNull(name, column, attributes, at.since(start));
    }

    private static TableConstraint unique(Cursor at, int start, Optional<Name> name) {
        if (at.is("using")) {
            var index = existingIndex(at);
            return new TableConstraint.UniqueIndex(name, index, ofIndex(at, "`unique`"), at.since(start));
        }
        var nulls = KeyGrammar.nullTreatment(at);
        var columns = columns(at);
        return new TableConstraint.Unique(
                name,
                nulls,
                columns.names,
                columns.isWithoutOverlaps,
                KeyGrammar.parameters(at),
                ofIndex(at, "`unique`"),
                at.since(start));
    }

    private static TableConstraint primaryKey(Cursor at, int start, Optional<Name> name) {
        at.expect("key");
        if (at.is("using")) {
            var index = existingIndex(at);
            return new TableConstraint.PrimaryKeyIndex(name, index, ofIndex(at, "primary key"), at.since(start));
        }
        var columns = columns(at);
        return new TableConstraint.PrimaryKey(
                name,
                columns.names,
                columns.isWithoutOverlaps,
                KeyGrammar.parameters(at),
                ofIndex(at, "primary key"),
                at.since(start));
    }

    private record Columns(List<Name> names, boolean isWithoutOverlaps) {}

    private static Columns columns(Cursor at) {
        at.expect("(");
        var names = at.separated(Cursor::name);
        int period = at.mark();
        boolean isWithoutOverlaps = at.accept("without", "overlaps");
        if (isWithoutOverlaps && names.size() < 2) {
            throw at.wrong(at.since(period), "a period alone is no key", "name another column before it");
        }
        at.expect(")");
        return new Columns(names, isWithoutOverlaps);
    }

    private static Name existingIndex(Cursor at) {
        at.expect("using", "index");
        return at.name();
    }

    private static ConstraintAttributes ofIndex(Cursor at, String constraint) {
        return AttributeGrammar.attributes(at, constraint, OF_INDEX);
    }

    private static TableConstraint exclude(Cursor at, int start, Optional<Name> name) {
        return new TableConstraint.Exclude(
                name,
                at.after("using", Cursor::name),
                at.list(TableConstraintGrammar::exclusion),
                KeyGrammar.parameters(at),
                at.after("where", ExpressionGrammar::parenthesized),
                ofIndex(at, "`exclude`"),
                at.since(start));
    }

    private static TableConstraint.Exclusion exclusion(Cursor at) {
        int start = at.mark();
        var element = KeyGrammar.element(at);
        at.expect("with");
        return new TableConstraint.Exclusion(element, operator(at), at.since(start));
    }

    private static OperatorName operator(Cursor at) {
        boolean isWrapped = at.accept("operator", "(");
        var operator = Common.operator(at);
        if (isWrapped) {
            at.expect(")");
        }
        return operator;
    }

    private static TableConstraint foreignKey(Cursor at, int start, Optional<Name> name) {
        at.expect("key");
        var columns = ForeignKeyGrammar.columns(at);
        at.expect("references");
        var reference = ForeignKeyGrammar.ofTable(at);
        var attributes = AttributeGrammar.attributes(
                at,
                "foreign key",
                Attribute.DEFERRABLE,
                Attribute.INITIALLY_DEFERRED,
                Attribute.NOT_VALID,
                Attribute.ENFORCED,
                Attribute.NOT_ENFORCED);
        return new TableConstraint.ForeignKey(
                name, columns.names(), columns.period(), reference, attributes, at.since(start));
    }
}
