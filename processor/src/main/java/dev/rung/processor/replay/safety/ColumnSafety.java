package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Domain;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddIdentity;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.ChangeColumnForeignOptions;
import dev.rung.sql.tree.ChangeIdentity;
import dev.rung.sql.tree.ColumnAction;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.DropColumnDefault;
import dev.rung.sql.tree.DropGenerationExpression;
import dev.rung.sql.tree.DropIdentity;
import dev.rung.sql.tree.DropNotNull;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.ResetColumnOptions;
import dev.rung.sql.tree.SetColumnCompression;
import dev.rung.sql.tree.SetColumnDefault;
import dev.rung.sql.tree.SetColumnOptions;
import dev.rung.sql.tree.SetColumnStatistics;
import dev.rung.sql.tree.SetColumnStorage;
import dev.rung.sql.tree.SetColumnType;
import dev.rung.sql.tree.SetGenerationExpression;
import dev.rung.sql.tree.SetNotNull;
import dev.rung.sql.tree.SetNumberedStatistics;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.ValueReference;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code alter table} does to a running system where it is about a column. */
final class ColumnSafety implements ColumnAction.Cases<@Nullable Void> {

    private static final int IDENTITY_OF_PARTITIONS = 17;
    private static final Set<String> SERIALS =
            Set.of("serial", "bigserial", "smallserial", "serial2", "serial4", "serial8");

    private final Alteration alteration;
    private final Impact impact;
    private final SchemaObject table;

    ColumnSafety(Alteration alteration) {
        this.alteration = alteration;
        this.impact = alteration.impact();
        this.table = alteration.table();
    }

    @Override
    public @Nullable Void addColumn(AddColumn action) {
        if (impact.column(table, action.column().name()).isEmpty()) {
            add(action.column());
        }
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    private void add(ColumnDefinition column) {
        if (isRewrite(column)) {
            alteration.tables().forEach(impact::rewrite);
        } else if (column.constraints().stream().anyMatch(constraint -> isRead(constraint, column))) {
            alteration.tables().forEach(impact::scan);
        }
        all(column, ColumnConstraint.References.class).forEach(reference -> refer(column, reference));
    }

    private static <C extends ColumnConstraint> Stream<C> all(ColumnDefinition column, Class<C> type) {
        return column.constraints().stream().filter(type::isInstance).map(type::cast);
    }

    private static Optional<Expression> standard(ColumnDefinition column) {
        return all(column, ColumnConstraint.DefaultValue.class)
                .map(ColumnConstraint.DefaultValue::value)
                .findFirst();
    }

    /** PostgreSQL 18, "Modifying Tables": a new column is written into each row unless its default is the same for all. */
    private boolean isRewrite(ColumnDefinition column) {
        var type = impact.type(column.type());
        boolean isComputed = isSerial(column)
                || all(column, ColumnConstraint.Identity.class).findAny().isPresent()
                || all(column, ColumnConstraint.Generated.class)
                        .anyMatch(generated -> generated.storage() == ColumnConstraint.Storage.STORED);
        if (isComputed
                || type.filter(known -> TypeChange.isConstrained(known, impact.before()))
                        .isPresent()) {
            return true;
        }
        var volatility = new Volatility(impact.names());
        var standard = standard(column);
        return standard.isPresent()
                ? volatility.isVolatile(standard.get())
                : type.filter(known -> isVolatile(known, volatility)).isPresent();
    }

    private boolean isVolatile(Type type, Volatility volatility) {
        var domain = TypeChange.domain(type, impact.before());
        if (domain.isEmpty()) {
            return false;
        }
        var definition = domain.get().definition(Domain.class);
        return definition
                .standard()
                .map(code -> volatility.isVolatile(code.tree()))
                .orElseGet(() -> isVolatile(definition.type(), volatility));
    }

    private static boolean isSerial(ColumnDefinition column) {
        return column.type().base() instanceof TypeName.Named named
                && named.name().schema().isEmpty()
                && SERIALS.contains(named.name().name().text());
    }

    private static boolean isRead(ColumnConstraint constraint, ColumnDefinition column) {
        if (constraint instanceof ColumnConstraint.Check check) {
            return check.attributes().enforcement() != ConstraintAttributes.Enforcement.NOT_ENFORCED;
        }
        boolean hasValue = standard(column)
                .filter(value -> !(value instanceof Constant.Null))
                .isPresent();
        return constraint instanceof ColumnConstraint.NotNull && !hasValue;
    }

    /** A foreign key is checked where a default is written, be it null. */
    private void refer(ColumnDefinition column, ColumnConstraint.References reference) {
        var standard = standard(column);
        boolean isEnforced = reference.attributes().enforcement() != ConstraintAttributes.Enforcement.NOT_ENFORCED;
        if (standard.isPresent() && isEnforced) {
            alteration.tables().forEach(impact::scan);
            if (!(standard.get() instanceof Constant.Null)) {
                impact.relation(reference.reference().table()).ifPresent(impact::scanAll);
            }
        }
    }

    @Override
    public @Nullable Void dropColumn(DropColumn action) {
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void setColumnType(SetColumnType action) {
        var column = impact.column(table, action.column());
        column.ifPresent(found -> alteration
                .tables()
                .forEach(owner -> impact.same(found, owner).ifPresent(own -> retype(owner, own, action))));
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    private void retype(SchemaObject owner, SchemaObject column, SetColumnType action) {
        impact.after().find(column.id()).ifPresent(after -> {
            var to = after.definition(Column.class);
            var change =
                    new TypeChange(column.definition(Column.class).type(), to.type(), impact.before(), impact.isUtc());
            boolean isOtherCollation =
                    !column.definition(Column.class).collation().equals(to.collation());
            boolean isAsItIs = action.using()
                    .map(using -> isAsItIs(using, column, to.type()))
                    .orElse(true);
            new Retyping(impact, owner, column, change).apply(!isAsItIs || change.isRewrite(), isOtherCollation);
        });
    }

    /** {@code using v} and {@code using v::text} say what PostgreSQL does anyway. */
    private boolean isAsItIs(Expression using, SchemaObject column, Type to) {
        if (using instanceof Cast cast) {
            return impact.type(cast.type()).filter(to::equals).isPresent() && isColumn(cast.value(), column);
        }
        return isColumn(using, column);
    }

    private static boolean isColumn(Expression expression, SchemaObject column) {
        return expression instanceof ValueReference.Column reference
                && reference.name().name().text().equals(column.name());
    }

    @Override
    public @Nullable Void setColumnDefault(SetColumnDefault action) {
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void dropColumnDefault(DropColumnDefault action) {
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void setNotNull(SetNotNull action) {
        new ConstraintSafety(alteration).notNull(action.column());
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void dropNotNull(DropNotNull action) {
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void setGenerationExpression(SetGenerationExpression action) {
        impact.column(table, action.column())
                .map(Impact::column)
                .flatMap(Column::value)
                .filter(value -> value instanceof Column.Generated generated && generated.isStored())
                .ifPresent(stored -> alteration.tables().forEach(impact::rewrite));
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void dropGenerationExpression(DropGenerationExpression action) {
        impact.column(table, action.column())
                .map(Impact::column)
                .flatMap(Column::value)
                .filter(value -> value instanceof Column.Generated generated && !generated.isStored())
                .ifPresent(virtual ->
                        impact.refuse("0A000", "DROP EXPRESSION is not supported for virtual generated columns"));
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    private @Nullable Void identity() {
        return impact.isAtLeast(IDENTITY_OF_PARTITIONS)
                ? alteration.needsAll(LockMode.ACCESS_EXCLUSIVE)
                : alteration.needs(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void addIdentity(AddIdentity action) {
        return identity();
    }

    @Override
    public @Nullable Void changeIdentity(ChangeIdentity action) {
        impact.column(table, action.column())
                .ifPresent(column -> impact.before().users(column.id()).stream()
                        .filter(user -> user.kind() == ObjectKind.SEQUENCE)
                        .forEach(sequence -> impact.lock(sequence, LockMode.SHARE_ROW_EXCLUSIVE)));
        return identity();
    }

    @Override
    public @Nullable Void dropIdentity(DropIdentity action) {
        return identity();
    }

    @Override
    public @Nullable Void setColumnStatistics(SetColumnStatistics action) {
        return alteration.needsAll(LockMode.SHARE_UPDATE_EXCLUSIVE);
    }

    @Override
    public @Nullable Void setNumberedStatistics(SetNumberedStatistics action) {
        return alteration.needs(LockMode.SHARE_UPDATE_EXCLUSIVE);
    }

    @Override
    public @Nullable Void setColumnStorage(SetColumnStorage action) {
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void setColumnCompression(SetColumnCompression action) {
        return alteration.needs(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void setColumnOptions(SetColumnOptions action) {
        return alteration.needs(LockMode.SHARE_UPDATE_EXCLUSIVE);
    }

    @Override
    public @Nullable Void resetColumnOptions(ResetColumnOptions action) {
        return alteration.needs(LockMode.SHARE_UPDATE_EXCLUSIVE);
    }

    @Override
    public @Nullable Void changeColumnForeignOptions(ChangeColumnForeignOptions action) {
        return alteration.needs(LockMode.ACCESS_EXCLUSIVE);
    }
}
