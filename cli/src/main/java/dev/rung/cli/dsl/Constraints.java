package dev.rung.cli.dsl;

import dev.rung.sql.Place;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.IndexParameters;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NullTreatment;
import dev.rung.sql.tree.Reference;
import dev.rung.sql.tree.ReferentialAction;
import dev.rung.sql.tree.TableConstraint;
import java.util.List;
import java.util.Optional;

/**
 * Constraints as jOOQ says them, with or without a name, and without what is said behind them.
 *
 * @param source where their expressions are written
 */
record Constraints(Source source) implements TableConstraint.Cases<Code> {

    private static final IndexParameters NO_PARAMETERS =
            new IndexParameters(List.of(), List.of(), Optional.empty(), Place.NOWHERE);

    /** The constraint, if nothing is said behind it. */
    Code of(TableConstraint constraint) {
        NotInDsl.unless(attributes(constraint).equals(ConstraintAttributes.NONE), "what is said of a constraint");
        return constraint.accept(this);
    }

    /** What is said behind a constraint. */
    static ConstraintAttributes attributes(TableConstraint constraint) {
        return constraint.accept(new Attributes());
    }

    @Override
    public Code check(TableConstraint.Check constraint) {
        return call(constraint, "check", Code.call("condition", source.of(constraint.condition())));
    }

    @Override
    public Code notNull(TableConstraint.NotNull constraint) {
        return NotInDsl.because("not null of a table");
    }

    @Override
    public Code unique(TableConstraint.Unique constraint) {
        requirePlain(constraint.isWithoutOverlaps());
        requirePlain(constraint.index());
        NotInDsl.unless(constraint.nulls() == NullTreatment.DEFAULT, "nulls not distinct");
        return call(constraint, "unique", Names.texts(constraint.columns()));
    }

    @Override
    public Code primaryKey(TableConstraint.PrimaryKey constraint) {
        requirePlain(constraint.isWithoutOverlaps());
        requirePlain(constraint.index());
        return call(constraint, "primaryKey", Names.texts(constraint.columns()));
    }

    private static void requirePlain(boolean isWithoutOverlaps) {
        NotInDsl.unless(!isWithoutOverlaps, "without overlaps");
    }

    static void requirePlain(IndexParameters index) {
        NotInDsl.unless(index.equals(NO_PARAMETERS), "what is said of the index of a key");
    }

    @Override
    public Code uniqueIndex(TableConstraint.UniqueIndex constraint) {
        return NotInDsl.because("using index");
    }

    @Override
    public Code primaryKeyIndex(TableConstraint.PrimaryKeyIndex constraint) {
        return NotInDsl.because("using index");
    }

    @Override
    public Code exclude(TableConstraint.Exclude constraint) {
        return NotInDsl.because("an exclusion");
    }

    @Override
    public Code foreignKey(TableConstraint.ForeignKey constraint) {
        var reference = constraint.reference();
        NotInDsl.unless(
                constraint.period().isEmpty()
                        && reference.period().isEmpty()
                        && reference.match() != Reference.Match.FULL,
                "what is said of a reference");
        var key = call(constraint, "foreignKey", Names.columns(reference.table(), constraint.columns()))
                .then("references", Names.with(reference.table(), reference.columns()));
        return onUpdate(onDelete(key, reference.onDelete()), reference.onUpdate());
    }

    private static Code onDelete(Code code, Optional<ReferentialAction> action) {
        return action.map(found -> code.then("onDelete" + name(found))).orElse(code);
    }

    private static Code onUpdate(Code code, Optional<ReferentialAction> action) {
        return action.map(found -> code.then("onUpdate" + name(found))).orElse(code);
    }

    private static String name(ReferentialAction action) {
        NotInDsl.unless(action.columns().isEmpty(), "the columns of an action");
        return switch (action.kind()) {
            case CASCADE -> "Cascade";
            case RESTRICT -> "Restrict";
            case SET_NULL -> "SetNull";
            case SET_DEFAULT -> "SetDefault";
            case NO_ACTION -> "NoAction";
        };
    }

    private static Code call(TableConstraint constraint, String method, Object argument) {
        return call(constraint.name(), method, argument);
    }

    static Code call(Optional<Name> name, String method, Object argument) {
        return name.map(given -> Code.call("constraint", given.text()).then(method, argument))
                .orElseGet(() -> Code.call(method, argument));
    }

    /** What is said behind a constraint of each kind. */
    private record Attributes() implements TableConstraint.Cases<ConstraintAttributes> {

        @Override
        public ConstraintAttributes check(TableConstraint.Check constraint) {
            return constraint.attributes();
        }

        @Override
        public ConstraintAttributes notNull(TableConstraint.NotNull constraint) {
            return constraint.attributes();
        }

        @Override
        public ConstraintAttributes unique(TableConstraint.Unique constraint) {
            return constraint.attributes();
        }

        @Override
        public ConstraintAttributes primaryKey(TableConstraint.PrimaryKey constraint) {
            return constraint.attributes();
        }

        @Override
        public ConstraintAttributes uniqueIndex(TableConstraint.UniqueIndex constraint) {
            return constraint.attributes();
        }

        @Override
        public ConstraintAttributes primaryKeyIndex(TableConstraint.PrimaryKeyIndex constraint) {
            return constraint.attributes();
        }

        @Override
        public ConstraintAttributes exclude(TableConstraint.Exclude constraint) {
            return constraint.attributes();
        }

        @Override
        public ConstraintAttributes foreignKey(TableConstraint.ForeignKey constraint) {
            return constraint.attributes();
        }
    }
}
