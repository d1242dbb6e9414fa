package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.MergeBranch;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.OnConflict;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Returning;
import dev.rung.sql.tree.With;
import java.util.List;
import java.util.Optional;

/** Binds statements that read and change rows, and finds the columns that they give back. */
final class DataBinder implements DataStatement.Cases<Optional<List<ResultColumn>>> {

    private final Binding binding;
    private final QueryScope around;

    DataBinder(Binding binding, QueryScope around) {
        this.binding = binding;
        this.around = around;
    }

    /** The columns that it gives, if all of them are known. */
    Optional<List<ResultColumn>> bind(DataStatement statement) {
        return statement.accept(this);
    }

    @Override
    public Optional<List<ResultColumn>> query(Query query) {
        return QueryBinder.bind(binding, query, around);
    }

    private QueryScope with(Optional<With> with) {
        return with.map(tables -> new WithBinder(binding).bind(tables, around)).orElse(around);
    }

    /** What is changed is a relation, and never a table of {@code with}. */
    private RangeItem target(QualifiedName name, Optional<Name> alias) {
        var item = new FromBinder(binding, around).stored(name);
        return alias.map(other -> new RangeItem(
                        Optional.of(other.text()),
                        Optional.empty(),
                        item.relation(),
                        item.columns(),
                        item.isComplete()))
                .orElse(item);
    }

    @Override
    public Optional<List<ResultColumn>> insert(DataStatement.Insert insert) {
        var scope = with(insert.with());
        var target = target(insert.table(), insert.alias());
        var source = insert.source().flatMap(query -> rows(query, scope));
        var assigned = new Assignments(binding, scope, target);
        assigned.insert(insert.columns(), insert.source(), source);
        new GeneratedValues(binding, target).insert(insert);
        var inner = scope.inner();
        inner.add(target.source());
        insert.onConflict().ifPresent(conflict -> conflict(conflict, target, inner));
        return returning(insert.returning(), inner, target);
    }

    /** The values of {@code values} may be {@code default}, and each finds its own column. */
    private Optional<List<ResultColumn>> rows(Query query, QueryScope scope) {
        return QueryBinder.bind(binding, query, scope);
    }

    private void conflict(OnConflict conflict, RangeItem target, QueryScope scope) {
        conflict.arbiter().ifPresent(arbiter -> new ExpressionBinder(binding, scope).bindParts(arbiter));
        var excluded = new RangeItem(
                Optional.of("excluded"), Optional.empty(), Optional.empty(), target.columns(), target.isComplete());
        var inner = scope.of(target.source(), excluded.qualifiedOnly());
        new Assignments(binding, inner, target).set(conflict.assignments());
        conflict.where().ifPresent(condition -> new ExpressionBinder(binding, inner).bind(condition));
    }

    @Override
    public Optional<List<ResultColumn>> update(DataStatement.Update update) {
        var target = target(update.table().name(), update.alias());
        var scope = changed(with(update.with()), target);
        FromBinder.bind(binding, update.from(), scope);
        new Assignments(binding, scope, target).set(update.assignments());
        new GeneratedValues(binding, target).set(update.assignments());
        update.where().ifPresent(condition -> new ExpressionBinder(binding, scope).bind(condition));
        return returning(update.returning(), scope, target);
    }

    @Override
    public Optional<List<ResultColumn>> delete(DataStatement.Delete delete) {
        var target = target(delete.table().name(), delete.alias());
        var scope = changed(with(delete.with()), target);
        FromBinder.bind(binding, delete.using(), scope);
        delete.where().ifPresent(condition -> new ExpressionBinder(binding, scope).bind(condition));
        return returning(delete.returning(), scope, target);
    }

    private static QueryScope changed(QueryScope around, RangeItem target) {
        var scope = around.inner();
        scope.add(target.source());
        return scope;
    }

    @Override
    public Optional<List<ResultColumn>> merge(DataStatement.Merge merge) {
        var target = target(merge.table().name(), merge.alias());
        var around = with(merge.with()).inner();
        var source = merge.source().accept(new FromBinder(binding, around));
        var both = around.of(target.source(), source);
        new ExpressionBinder(binding, both).bind(merge.condition());
        for (var branch : merge.branches()) {
            var seen = switch (branch.match()) {
                case MATCHED -> both;
                case NOT_MATCHED_BY_TARGET -> around.of(source);
                case NOT_MATCHED_BY_SOURCE -> around.of(target.source());
            };
            branch.condition().ifPresent(condition -> new ExpressionBinder(binding, seen).bind(condition));
            act(branch.action(), target, seen);
        }
        return returning(merge.returning(), around.of(source, target.source()), target);
    }

    private void act(MergeBranch.Action action, RangeItem target, QueryScope scope) {
        if (action instanceof MergeBranch.Update update) {
            new Assignments(binding, scope, target).set(update.assignments());
        } else if (action instanceof MergeBranch.Insert insert) {
            var assignments = new Assignments(binding, scope, target);
            assignments.columns(insert.columns());
            insert.values().forEach(new ExpressionBinder(binding, scope)::bind);
            if (!insert.values().isEmpty()) {
                assignments.count(insert.columns(), insert.values().size(), insert.place());
            }
        }
    }

    private Optional<List<ResultColumn>> returning(Optional<Returning> returning, QueryScope scope, RangeItem target) {
        return returning
                .flatMap(given -> new Targets(binding, withVersions(given, scope, target)).bind(given.targets()))
                .map(List::copyOf);
    }

    /** The row as it was and as it is (PostgreSQL 18): {@code old} and {@code new}, unless something else is called so. */
    private static QueryScope withVersions(Returning returning, QueryScope scope, RangeItem target) {
        var old = nameOf(returning, false);
        var now = nameOf(returning, true);
        return scope.and(version(old, target).qualifiedOnly())
                .and(version(now, target).qualifiedOnly());
    }

    private static String nameOf(Returning returning, boolean isNew) {
        return returning.versions().stream()
                .filter(version -> version.isNew() == isNew)
                .map(version -> version.name().text())
                .findFirst()
                .orElse(isNew ? "new" : "old");
    }

    private static RangeItem version(String name, RangeItem target) {
        return new RangeItem(
                        Optional.of(name), Optional.empty(), target.relation(), target.columns(), target.isComplete())
                .nullable();
    }

    @Override
    public Optional<List<ResultColumn>> truncate(DataStatement.Truncate truncate) {
        truncate.tables().forEach(table -> target(table.name(), Optional.empty()));
        return Optional.empty();
    }

    @Override
    public Optional<List<ResultColumn>> call(DataStatement.CallRoutine call) {
        new ExpressionBinder(binding, around.inner()).bindParts(call.call());
        return Optional.empty();
    }
}
