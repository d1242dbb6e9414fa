package dev.rung.processor.check;

import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a table in use are to refer to rows of another, and both are read and locked to see it. */
final class BlockingForeignKey extends BlockingStatement {

    BlockingForeignKey() {
        super(Cause.FOREIGN_KEY);
    }

    private static SchemaObject key(Blocking blocking) {
        return Cause.newConstraints(blocking, Constraint.ForeignKey.class)
                .findFirst()
                .orElseThrow();
    }

    @Override
    String reason(Blocking blocking) {
        return "to see that every row meets `" + key(blocking).name() + "`";
    }

    @Override
    List<String> remedy(Blocking blocking) {
        var key = key(blocking);
        var after = blocking.effect().after();
        var owner = after.get(key.parent());
        var on = JavaText.table(owner, after);
        if (owner.definition(Table.class).isPartition()) {
            return List.of("add it to each partition NOT VALID, validate it there, and add it to the whole at the end");
        }
        return List.of(
                "let it hold for new rows, and validate it in the next migration, while others read and write",
                JavaText.execute("addConstraint(constraint(%s).%s).on(%s).notValid()"
                        .formatted(JavaText.literal(key.name()), rule(key, after), on)),
                JavaText.execute("validateConstraint(%s).on(%s)".formatted(JavaText.literal(key.name()), on)));
    }

    private static String rule(SchemaObject constraint, Schema schema) {
        var key =
                (Constraint.ForeignKey) constraint.definition(Constraint.class).rule();
        var table = JavaText.table(schema.get(key.table()), schema);
        boolean isQualified = table.startsWith("name(");
        return "foreignKey(%s).references(%s)%s%s"
                .formatted(
                        columns(key.columns(), schema, isQualified),
                        Stream.concat(Stream.of(table), names(key.referenced(), schema, isQualified))
                                .reduce((one, next) -> one + ", " + next)
                                .orElseThrow(),
                        action("onDelete", key.onDelete()),
                        action("onUpdate", key.onUpdate()));
    }

    private static String columns(List<Long> columns, Schema schema, boolean areNames) {
        return names(columns, schema, areNames)
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    /** Names are either all texts or all of jOOQ's. */
    private static Stream<String> names(List<Long> columns, Schema schema, boolean areNames) {
        return columns.stream()
                .map(column -> JavaText.literal(schema.get(column).name()))
                .map(name -> areNames ? "name(" + name + ")" : name);
    }

    private static String action(String method, Constraint.Action action) {
        return switch (action.kind()) {
            case NO_ACTION -> "";
            case RESTRICT -> "." + method + "Restrict()";
            case CASCADE -> "." + method + "Cascade()";
            case SET_NULL -> "." + method + "SetNull()";
            case SET_DEFAULT -> "." + method + "SetDefault()";
        };
    }
}
