package dev.rung.cli.dsl;

import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TableConstraint;
import java.util.Optional;

/**
 * Constraints that are added to a table: by jOOQ, or by {@code PostgresDSL} where more is said than jOOQ has words for.
 *
 * @param table the table
 */
record AddedConstraints(AlteredTable table) implements TableConstraint.Cases<Code> {

    @Override
    public Code check(TableConstraint.Check constraint) {
        return added(constraint);
    }

    @Override
    public Code notNull(TableConstraint.NotNull constraint) {
        return added(constraint);
    }

    @Override
    public Code unique(TableConstraint.Unique constraint) {
        return added(constraint);
    }

    @Override
    public Code primaryKey(TableConstraint.PrimaryKey constraint) {
        return added(constraint);
    }

    @Override
    public Code foreignKey(TableConstraint.ForeignKey constraint) {
        return added(constraint);
    }

    private Code added(TableConstraint constraint) {
        var code = constraint.accept(new Constraints(table.source()));
        var attributes = Constraints.attributes(constraint);
        if (attributes.equals(ConstraintAttributes.NONE)) {
            return table.begun().then("add", code).execute();
        }
        NotInDsl.unless(!attributes.isNoInherit(), "no inherit");
        return deferred(
                        table.on(Code.call("addConstraint", code)).thenIf(attributes.isNotValid(), "notValid"),
                        attributes)
                .executed();
    }

    @Override
    public Code uniqueIndex(TableConstraint.UniqueIndex constraint) {
        return usingIndex("addUnique", constraint, constraint.index());
    }

    @Override
    public Code primaryKeyIndex(TableConstraint.PrimaryKeyIndex constraint) {
        return usingIndex("addPrimaryKey", constraint, constraint.index());
    }

    private Code usingIndex(String method, TableConstraint constraint, Name index) {
        var code = table.on(Code.call(method, name(constraint.name()))).then("usingIndex", index.text());
        return deferred(code, Constraints.attributes(constraint)).executed();
    }

    @Override
    public Code exclude(TableConstraint.Exclude constraint) {
        Constraints.requirePlain(constraint.index());
        var code = table.on(Code.call("addExclusion", name(constraint.name())))
                .then("using", constraint.method().map(Name::text).orElse(Indexes.STANDARD_METHOD));
        for (var exclusion : constraint.exclusions()) {
            NotInDsl.unless(exclusion.operator().schemas().isEmpty(), "the schema of an operator");
            code = code.then(
                    "with", element(exclusion.element()), exclusion.operator().symbol());
        }
        if (constraint.where().isPresent()) {
            code = code.then("where", table.source().of(constraint.where().get()));
        }
        return deferred(code, constraint.attributes()).executed();
    }

    private Object element(IndexElement element) {
        return element.key() instanceof KeyExpression.Column column && Indexes.isPlain(element)
                ? column.column().text()
                : new Indexes(table.source()).element(element);
    }

    private static String name(Optional<Name> name) {
        return name.map(Name::text).orElseGet(() -> NotInDsl.because("a constraint without a name"));
    }

    /** When a constraint is checked. */
    static Code deferred(Code code, ConstraintAttributes attributes) {
        NotInDsl.unless(
                attributes.enforcement() == ConstraintAttributes.Enforcement.DEFAULT
                        && attributes.deferral() != ConstraintAttributes.Deferral.NOT_DEFERRABLE,
                "what is said of a constraint");
        return code.thenIf(attributes.deferral() == ConstraintAttributes.Deferral.DEFERRABLE, "deferrable")
                .thenIf(attributes.initially() == ConstraintAttributes.Initially.DEFERRED, "initiallyDeferred")
                .thenIf(attributes.initially() == ConstraintAttributes.Initially.IMMEDIATE, "initiallyImmediate");
    }
}
