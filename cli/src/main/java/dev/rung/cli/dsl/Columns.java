package dev.rung.cli.dsl;

import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IdentityKind;
import dev.rung.sql.tree.StandardType;
import dev.rung.sql.tree.TypeName;

/**
 * What is said of a column, as jOOQ says it: with its type.
 *
 * @param source where its expressions are written
 */
record Columns(Source source) {

    /** The type, and whatever else is said of the column but its constraints. */
    Code type(ColumnDefinition column) {
        requirePlain(column);
        var traits = ColumnTraits.of(column);
        NotInDsl.unless(traits.others().isEmpty() && traits.generated().isEmpty(), "what is said of a column");
        var code = DataTypes.of(column.type());
        if (column.collation().isPresent()) {
            code = code.then(
                    "collation",
                    Code.call("collation", Names.simple(column.collation().get())));
        }
        if (traits.identity().isPresent()) {
            return identity(code, traits.identity().get());
        }
        var typed = code.thenIf(traits.isNotNull(), "notNull");
        return traits.value()
                .map(value -> typed.then("defaultValue", value(value, column.type())))
                .orElse(typed);
    }

    /** What no column of jOOQ's says. */
    static void requirePlain(ColumnDefinition column) {
        NotInDsl.unless(
                column.storage().isEmpty()
                        && column.compression().isEmpty()
                        && column.options().isEmpty(),
                "what is said of a column");
    }

    private static Code identity(Code type, ColumnConstraint.Identity identity) {
        NotInDsl.unless(
                identity.kind() == IdentityKind.BY_DEFAULT
                        && identity.name().isEmpty()
                        && identity.options().isEmpty(),
                "what is said of an identity");
        return type.then("identity", true);
    }

    /** A default: a value of Java where that is the same, else SQL of the type of the column. */
    Object value(Expression written, TypeName type) {
        var value = withoutCast(written, type);
        if (DataTypes.isText(type) && Literals.text(value).isPresent()) {
            return Literals.text(value).get();
        }
        if (DataTypes.is(type, StandardType.BOOLEAN) && Literals.truth(value).isPresent()) {
            return Literals.truth(value).get();
        }
        if (DataTypes.is(type, StandardType.INTEGER) && Literals.whole(value).isPresent()) {
            return Literals.whole(value).get();
        }
        if (DataTypes.is(type, StandardType.BIGINT) && Literals.large(value).isPresent()) {
            return Literals.large(value).get();
        }
        return DataTypes.isOther(type)
                ? source.field(written)
                : Code.call("field", source.of(written), DataTypes.of(type));
    }

    /** A default of a column whose type is not said. */
    Object value(Expression value) {
        return Literals.text(value)
                .<Object>map(text -> text)
                .or(() -> Literals.truth(value))
                .or(() -> Literals.whole(value))
                .orElseGet(() -> source.field(value));
    }

    /** A text that is cast to what the column is anyway is the text. */
    static Expression withoutCast(Expression value, TypeName type) {
        return value instanceof Cast cast
                        && cast.value() instanceof Constant.Text text
                        && DataTypes.isText(type)
                        && isAnyLengthOf(Spelling.of(cast.type()), Spelling.of(type))
                ? text
                : value;
    }

    private static boolean isAnyLengthOf(TypeName cast, TypeName type) {
        return DataTypes.name(cast).equals(DataTypes.name(type))
                && cast.equals(DataTypes.withoutModifiers(type))
                && !DataTypes.name(type).equals(StandardType.CHARACTER.sql());
    }
}
