package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.column.VirtualColumnRules;
import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Statistics;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.StatisticsStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to extended statistics. */
public final class StatisticsEffects implements StatisticsStatement.Cases<@Nullable Void> {

    private static final List<String> ALL = List.of("dependencies", "mcv", "ndistinct");

    private final Transition transition;
    private final NamedObjects statistics;

    public StatisticsEffects(Transition transition) {
        this.transition = transition;
        this.statistics = new NamedObjects(transition, ObjectKind.STATISTICS);
    }

    public void apply(StatisticsStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(StatisticsStatement.Create create) {
        if (create.tables().size() == 1 && create.tables().get(0) instanceof FromItem.Table from) {
            transition.relation(from.relation().name()).ifPresent(table -> create(create, table));
        } else {
            refuseFrom(create);
        }
        return null;
    }

    private boolean isVirtual(SchemaObject column, Place place) {
        boolean isVirtual = column.definition() instanceof Column && VirtualColumnRules.isVirtual(column);
        if (isVirtual) {
            transition
                    .verdict()
                    .refused(
                            "0A000",
                            "statistics of `%s`, a virtual column".formatted(column.name()),
                            "a virtual column has no values before it is read",
                            "make the column `stored`, or leave it out",
                            place,
                            column);
        }
        return isVirtual;
    }

    private void refuseFrom(StatisticsStatement.Create create) {
        transition
                .verdict()
                .refused(
                        "0A000",
                        "statistics of something else than one table",
                        "PostgreSQL takes samples of tables",
                        "name one table after `from`",
                        create.tables().isEmpty()
                                ? create.place()
                                : create.tables().get(0).place());
    }

    private void create(StatisticsStatement.Create create, SchemaObject table) {
        var columns = new ArrayList<Long>();
        var expressions = new ArrayList<Code<Expression>>();
        var needs = new HashSet<Dependency>();
        for (var key : create.keys()) {
            if (key instanceof KeyExpression.Column column) {
                transition
                        .known(table, ObjectKind.COLUMN, column.column())
                        .filter(found -> !isVirtual(found, column.place()))
                        .ifPresent(found -> {
                            columns.add(found.id());
                            needs.add(Dependency.automatic(found.id()));
                        });
            } else if (key instanceof KeyExpression.Computed computed) {
                var bound = transition.binder().expression(computed.expression(), table);
                expressions.add(bound.code());
                needs.addAll(transition.needsOfPart(bound, table));
            }
        }
        var kinds = create.kinds().stream().map(Name::text).toList();
        var definition = new Statistics(
                table.id(),
                kinds.isEmpty() && create.keys().size() > 1 ? ALL : kinds,
                columns,
                expressions,
                Optional.empty());
        add(create, table, definition, needs);
    }

    private void add(
            StatisticsStatement.Create create, SchemaObject table, Statistics definition, Set<Dependency> needs) {
        var schema =
                create.name().isPresent() ? create.name().flatMap(transition::target) : Optional.of(table.schema());
        schema.ifPresent(in -> {
            var name = create.name()
                    .map(written -> written.name().text())
                    .orElseGet(() -> chosen(create.keys(), table, in));
            var object = SchemaObject.of(ObjectKind.STATISTICS, in, name, definition)
                    .needing(needs)
                    .needing(Set.of(Dependency.automatic(table.id())));
            var place = create.name().map(written -> written.place()).orElse(create.place());
            if (transition.isFree(object, create.ifNotExists(), place)) {
                transition.add(object);
            }
        });
    }

    /** {@code ChooseExtendedStatisticName} of PostgreSQL 18. */
    private String chosen(List<KeyExpression> keys, SchemaObject table, long schema) {
        var names = keys.stream()
                .map(key -> key instanceof KeyExpression.Column column
                        ? column.column().text()
                        : "expr")
                .toList();
        return ChosenNames.choose(
                table.name(),
                names,
                "stat",
                name -> transition
                        .schema()
                        .find(Schema.Key.of(ObjectKind.STATISTICS, schema, name))
                        .isPresent());
    }

    /** Minus one is what it is where nothing was said. */
    @Override
    public @Nullable Void setTarget(StatisticsStatement.SetTarget set) {
        statistics
                .find(set.name(), set.ifExists())
                .ifPresent(object -> transition.replace(object.mapped(
                        Statistics.class,
                        definition -> definition.withTarget(
                                set.target().map(number -> number.text()).filter(number -> !number.equals("-1"))))));
        return null;
    }

    @Override
    public @Nullable Void rename(StatisticsStatement.Rename rename) {
        statistics.rename(rename.name(), rename.newName());
        return null;
    }

    @Override
    public @Nullable Void setSchema(StatisticsStatement.SetSchema set) {
        statistics.move(set.name(), set.schema());
        return null;
    }

    @Override
    public @Nullable Void changeOwner(StatisticsStatement.ChangeOwner set) {
        statistics.own(set.name(), set.owner());
        return null;
    }

    @Override
    public @Nullable Void drop(StatisticsStatement.Drop drop) {
        statistics.drop(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }
}
