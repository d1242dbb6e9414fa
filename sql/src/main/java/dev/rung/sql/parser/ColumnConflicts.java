package dev.rung.sql.parser;

import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ReferentialAction;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What no column can be at once, whatever there is in the database (PostgreSQL 18, transformColumnDefinition, SQLSTATE 42601). */
final class ColumnConflicts implements ColumnConstraint.Cases<Optional<String>> {

    private static final Set<String> SERIAL =
            Set.of("smallserial", "serial2", "serial", "serial4", "bigserial", "serial8");

    private final Cursor at;
    private boolean isNullable;
    private boolean isNotNull;
    private boolean hasDefault;
    private boolean isIdentity;
    private boolean isGenerated;

    ColumnConflicts(Cursor at) {
        this.at = at;
    }

    /** Of a column of a type that gives it a default and forbids null, if the type is one of these. */
    ColumnConflicts(Cursor at, TypeName type) {
        this(at);
        hasDefault = isSerial(type);
        isNotNull = hasDefault;
    }

    /** Whether a type stands for a whole number with a sequence. */
    static boolean isSerial(TypeName type) {
        return type.dimensions().isEmpty()
                && type.base() instanceof TypeName.Named named
                && named.name().parts().size() == 1
                && SERIAL.contains(named.name().name().text());
    }

    /** Refuses the first constraint that does not go with one before it. */
    void check(List<ColumnConstraint> constraints) {
        for (var constraint : constraints) {
            var problem = constraint.accept(this).or(this::twoValues);
            problem.ifPresent(what -> at.refuse(constraint.place(), what, "Leave out one of the two"));
        }
    }

    private Optional<String> twoValues() {
        if (hasDefault && isIdentity) {
            return Optional.of("the column has a default and is an identity column");
        }
        if (hasDefault && isGenerated) {
            return Optional.of("the column has a default and is generated");
        }
        return isIdentity && isGenerated
                ? Optional.of("the column is an identity column and is generated")
                : Optional.empty();
    }

    private static Optional<String> problemIf(boolean isWrong, String problem) {
        return isWrong ? Optional.of(problem) : Optional.empty();
    }

    private Optional<String> bothNull() {
        return problemIf(isNullable && isNotNull, "the column is `null` and `not null`");
    }

    @Override
    public Optional<String> notNull(ColumnConstraint.NotNull constraint) {
        isNotNull = true;
        return bothNull();
    }

    @Override
    public Optional<String> nullable(ColumnConstraint.NullAllowed constraint) {
        isNullable = true;
        return bothNull();
    }

    @Override
    public Optional<String> check(ColumnConstraint.Check constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<String> defaultValue(ColumnConstraint.DefaultValue constraint) {
        var problem = problemIf(hasDefault, "the column has a default already");
        hasDefault = true;
        return problem;
    }

    @Override
    public Optional<String> generated(ColumnConstraint.Generated constraint) {
        var problem = problemIf(isGenerated, "the column is generated already");
        isGenerated = true;
        return problem;
    }

    @Override
    public Optional<String> identity(ColumnConstraint.Identity constraint) {
        var problem = problemIf(isIdentity, "the column is an identity column already");
        isIdentity = true;
        isNotNull = true;
        return problem.or(this::bothNull);
    }

    @Override
    public Optional<String> unique(ColumnConstraint.Unique constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<String> primaryKey(ColumnConstraint.PrimaryKey constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<String> references(ColumnConstraint.References constraint) {
        var reference = constraint.reference();
        boolean isSetOnDelete =
                reference.onDelete().filter(ColumnConflicts::sets).isPresent();
        boolean isSetOnUpdate = reference
                .onUpdate()
                .filter(action -> sets(action) || action.kind() == ReferentialAction.Kind.CASCADE)
                .isPresent();
        return problemIf(
                isGenerated && (isSetOnDelete || isSetOnUpdate), "the column is generated, so that nothing can set it");
    }

    private static boolean sets(ReferentialAction action) {
        return action.kind() == ReferentialAction.Kind.SET_NULL || action.kind() == ReferentialAction.Kind.SET_DEFAULT;
    }
}
