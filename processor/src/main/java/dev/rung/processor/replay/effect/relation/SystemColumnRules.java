package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.IndexDefinition;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Of what PostgreSQL keeps of each row for itself there are no indexes ({@code DefineIndex} of PostgreSQL 18, {@code indexcmds.c}). */
final class SystemColumnRules {

    private static final Set<String> OF_THE_SYSTEM = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private final Transition transition;
    private final SchemaObject table;

    SystemColumnRules(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    /** Whether an index is on such a column, or looks at one, which is told to the verdict. */
    boolean breaks(IndexDefinition index) {
        var column = Stream.<Node>concat(index.elements().stream(), index.where().stream())
                .flatMap(part -> named(part).stream())
                .findFirst();
        column.ifPresent(name -> transition
                .verdict()
                .refused(
                        "0A000",
                        "index on `%s`, a system column of `%s`"
                                .formatted(name.text(), transition.schema().describe(table)),
                        "PostgreSQL changes it without a look at indexes",
                        "take a column of your own",
                        name.place(),
                        table));
        return column.isPresent();
    }

    private Optional<Name> named(Node part) {
        return Stream.concat(
                        Tree.all(part, KeyExpression.Column.class).stream().map(KeyExpression.Column::column),
                        Tree.all(part, ValueReference.Column.class).stream()
                                .map(column -> column.name().name()))
                .filter(name -> OF_THE_SYSTEM.contains(name.text()))
                .filter(name -> transition
                        .schema()
                        .child(table.id(), ObjectKind.COLUMN, name.text())
                        .isEmpty())
                .findFirst();
    }
}
