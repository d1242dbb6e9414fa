package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.View;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.CopyStatement;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements that read and change rows do to a running system. */
final class Reads implements DataStatement.Cases<@Nullable Void> {

    private static final Set<String> SEQUENCES = Set.of("nextval", "setval");

    private final Impact impact;

    Reads(Impact impact) {
        this.impact = impact;
    }

    @Override
    public @Nullable Void query(Query query) {
        return query(query, true);
    }

    /** Reads the tables of a query, or only looks at them. */
    @Nullable
    Void query(Query query, boolean isExecuted) {
        var mode = query.locks().isEmpty() ? LockMode.ACCESS_SHARE : LockMode.ROW_SHARE;
        from(query, mode, isExecuted, where(query));
        if (isExecuted) {
            query.with()
                    .ifPresent(with -> Tree.all(with, DataStatement.class).stream()
                            .filter(part -> !(part instanceof Query))
                            .forEach(part -> part.accept(this)));
            sequences(query);
            if (query.body() instanceof Select select) {
                select.into().ifPresent(into -> created(into.table()));
            }
        }
        return null;
    }

    private void created(QualifiedName name) {
        impact.names()
                .target(name)
                .flatMap(in -> impact.after().relation(in.id(), name.name().text()))
                .ifPresent(impact.rows()::fill);
    }

    private static Optional<Expression> where(Query query) {
        return query.body() instanceof Select select ? select.where() : Optional.empty();
    }

    private void from(Node node, LockMode mode, boolean isExecuted, Optional<Expression> where) {
        for (var item : Tree.all(node, FromItem.Table.class)) {
            impact.relation(item.relation().name()).ifPresent(relation -> read(relation, mode, isExecuted, where));
        }
    }

    private void read(SchemaObject relation, LockMode mode, boolean isExecuted, Optional<Expression> where) {
        impact.lock(relation, mode);
        if (relation.definition() instanceof View) {
            if (isExecuted) {
                underneath(relation);
            }
            return;
        }
        if (isExecuted) {
            impact.withDescendants(relation).forEach(part -> {
                impact.lock(part, mode);
                scan(part, where);
            });
        }
    }

    /** What a view reads is read through it. */
    private void underneath(SchemaObject view) {
        for (var dependency : view.dependencies()) {
            impact.before().find(dependency.on()).map(impact.before()::root).ifPresent(under -> {
                if (under.id() != view.id()
                        && under.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW)) {
                    read(under, LockMode.ACCESS_SHARE, true, Optional.empty());
                }
            });
        }
    }

    private void scan(SchemaObject table, Optional<Expression> where) {
        if (where.filter(condition -> isFound(table, condition)).isEmpty()) {
            impact.scan(table);
        }
    }

    /** Whether an index finds the rows: a key is compared with a constant. */
    private boolean isFound(SchemaObject table, Expression where) {
        if (where instanceof Operation.Logical logical && logical.connective() == Operation.Connective.AND) {
            return logical.operands().stream().anyMatch(operand -> isFound(table, operand));
        }
        return where instanceof Operation.Binary binary
                && binary.operator().symbol().equals("=")
                && binary.left() instanceof ValueReference.Column column
                && binary.right() instanceof Constant
                && impact.column(table, column.name().name())
                        .filter(this::isIndexed)
                        .isPresent();
    }

    private boolean isIndexed(SchemaObject column) {
        return impact.before().children(column.parent(), ObjectKind.INDEX).stream()
                .map(index -> index.definition(Index.class).elements())
                .anyMatch(elements ->
                        !elements.isEmpty() && elements.get(0).references().containsValue(column.id()));
    }

    private void sequences(Node statement) {
        for (var call : Tree.all(statement, Call.class)) {
            if (SEQUENCES.contains(call.function().name().text())
                    && !call.arguments().arguments().isEmpty()
                    && call.arguments().arguments().get(0).value() instanceof Constant.Text text) {
                sequence(text);
            }
        }
    }

    private void sequence(Constant.Text text) {
        if (SqlParser.expression(text.text()) instanceof ValueReference.Column column) {
            impact.lock(column.name(), LockMode.ROW_EXCLUSIVE);
        }
    }

    private void write(Relation relation, Optional<Expression> where, boolean isFound) {
        impact.relation(relation.name())
                .ifPresent(table -> impact.withDescendants(table).forEach(part -> {
                    impact.lock(part, LockMode.ROW_EXCLUSIVE);
                    if (!isFound) {
                        scan(part, where);
                    }
                }));
    }

    @Override
    public @Nullable Void insert(DataStatement.Insert insert) {
        impact.lock(insert.table(), LockMode.ROW_EXCLUSIVE);
        impact.relation(insert.table()).ifPresent(table -> {
            impact.withDescendants(table).forEach(part -> {
                impact.rows().fill(part);
                if (!part.equals(table) && !impact.rows().isNew(part)) {
                    impact.lock(part, LockMode.ROW_EXCLUSIVE);
                }
            });
            numbers(table, insert);
            if (insert.source().filter(Reads::isOfConstants).isPresent()) {
                referenced(table);
            }
        });
        insert.source().ifPresent(source -> query(source, true));
        return null;
    }

    /** A column that gets no value takes the next number of its sequence. */
    private void numbers(SchemaObject table, DataStatement.Insert insert) {
        var given =
                insert.columns().stream().map(target -> target.column().text()).toList();
        impact.before().children(table.id(), ObjectKind.COLUMN).stream()
                .filter(column -> !given.isEmpty() && !given.contains(column.name()))
                .flatMap(column -> impact.before().users(column.id()).stream())
                .filter(user -> user.kind() == ObjectKind.SEQUENCE)
                .forEach(sequence -> impact.lock(sequence, LockMode.ROW_EXCLUSIVE));
    }

    private static boolean isOfConstants(Query query) {
        return Tree.all(query, FromItem.class).isEmpty();
    }

    private void referenced(SchemaObject table) {
        for (var constraint : impact.before().children(table.id(), ObjectKind.CONSTRAINT)) {
            if (constraint.definition(Constraint.class).rule() instanceof Constraint.ForeignKey key) {
                impact.before().find(key.table()).ifPresent(other -> impact.lock(other, LockMode.ROW_SHARE));
            }
        }
    }

    @Override
    public @Nullable Void update(DataStatement.Update update) {
        write(update.table(), update.where(), false);
        update.from().forEach(item -> from(item, LockMode.ACCESS_SHARE, true, Optional.empty()));
        return null;
    }

    @Override
    public @Nullable Void delete(DataStatement.Delete delete) {
        write(delete.table(), delete.where(), false);
        delete.using().forEach(item -> from(item, LockMode.ACCESS_SHARE, true, Optional.empty()));
        impact.relation(delete.table().name()).ifPresent(this::referencing);
        if (delete.where().isEmpty() && delete.using().isEmpty()) {
            impact.relation(delete.table().name())
                    .ifPresent(table -> impact.withDescendants(table).forEach(impact.rows()::delete));
        }
        return null;
    }

    /** Rows that refer to a deleted one are looked for, and changed where the key says so. */
    private void referencing(SchemaObject table) {
        for (var constraint : ForeignKeys.to(table, impact.before())) {
            var key = ForeignKeys.rule(constraint);
            boolean isChanged = switch (key.onDelete().kind()) {
                case CASCADE, SET_NULL, SET_DEFAULT -> true;
                default -> false;
            };
            impact.before().find(constraint.parent()).ifPresent(other -> {
                impact.lock(other, isChanged ? LockMode.ROW_EXCLUSIVE : LockMode.ROW_SHARE);
                boolean isIndexed = key.columns().stream()
                        .limit(1)
                        .flatMap(id -> impact.before().find(id).stream())
                        .anyMatch(this::isIndexed);
                if (!isIndexed) {
                    impact.scanAll(other);
                }
            });
        }
    }

    @Override
    public @Nullable Void merge(DataStatement.Merge merge) {
        write(merge.table(), Optional.empty(), false);
        from(merge.source(), LockMode.ACCESS_SHARE, true, Optional.empty());
        impact.relation(merge.table().name())
                .ifPresent(table -> impact.withDescendants(table).forEach(impact.rows()::fill));
        return null;
    }

    @Override
    public @Nullable Void truncate(DataStatement.Truncate truncate) {
        var tables = truncate.tables().stream()
                .flatMap(relation -> impact.relation(relation.name()).stream())
                .toList();
        if (truncate.behavior() != Behavior.CASCADE) {
            tables.forEach(table -> refuseReferenced(table, tables));
        }
        for (var relation : truncate.tables()) {
            impact.relation(relation.name()).ifPresent(table -> truncate(table, relation, truncate));
        }
        return null;
    }

    private void refuseReferenced(SchemaObject table, List<SchemaObject> truncated) {
        boolean isReferenced = ForeignKeys.to(table, impact.before()).stream()
                .anyMatch(key -> truncated.stream().noneMatch(other -> other.id() == key.parent()));
        if (isReferenced) {
            impact.refuse("0A000", "cannot truncate a table referenced in a foreign key constraint");
        }
    }

    private void truncate(SchemaObject table, Relation relation, DataStatement.Truncate truncate) {
        boolean isOnly = relation.descent() == Relation.Descent.ONLY;
        for (var part : isOnly ? List.of(table) : impact.withDescendants(table)) {
            empty(part, truncate.restart() == DataStatement.Restart.RESTART);
        }
        if (truncate.behavior() == Behavior.CASCADE) {
            for (var constraint : ForeignKeys.to(table, impact.before())) {
                impact.before()
                        .find(constraint.parent())
                        .filter(other -> other.id() != table.id())
                        .ifPresent(other -> truncate(other, relation, truncate));
            }
        }
    }

    private void empty(SchemaObject table, boolean restarts) {
        impact.lock(table, LockMode.ACCESS_EXCLUSIVE);
        if (Impact.isStored(table)) {
            impact.empty(table);
            for (var index : impact.indexes(impact.before(), table)) {
                impact.lock(index, LockMode.ACCESS_EXCLUSIVE);
                impact.empty(index);
            }
        }
        if (restarts) {
            TableSafety.sequences(impact, table).forEach(sequence -> impact.lock(sequence, LockMode.ACCESS_EXCLUSIVE));
        }
        impact.rows().empty(table);
    }

    @Override
    public @Nullable Void call(DataStatement.CallRoutine call) {
        new BodySafety(impact).call(call);
        return null;
    }

    /** A statement is planned, and not executed: what it names is locked as if it were. */
    void plan(Node code) {
        Tree.all(code, FromItem.Table.class)
                .forEach(item -> impact.lock(item.relation().name(), LockMode.ACCESS_SHARE));
        for (var statement : Tree.all(code, DataStatement.class)) {
            if (statement instanceof DataStatement.Insert insert) {
                impact.lock(insert.table(), LockMode.ROW_EXCLUSIVE);
            } else if (statement instanceof DataStatement.Update update) {
                impact.lock(update.table().name(), LockMode.ROW_EXCLUSIVE);
            } else if (statement instanceof DataStatement.Delete delete) {
                impact.lock(delete.table().name(), LockMode.ROW_EXCLUSIVE);
            } else if (statement instanceof DataStatement.Merge merge) {
                impact.lock(merge.table().name(), LockMode.ROW_EXCLUSIVE);
            }
        }
    }

    void copy(CopyStatement.CopyTable copy) {
        impact.lock(copy.table(), copy.isFrom() ? LockMode.ROW_EXCLUSIVE : LockMode.ACCESS_SHARE);
        impact.relation(copy.table()).ifPresent(table -> {
            if (copy.isFrom()) {
                impact.withDescendants(table).forEach(impact.rows()::fill);
            } else {
                impact.scanAll(table);
            }
        });
    }
}
