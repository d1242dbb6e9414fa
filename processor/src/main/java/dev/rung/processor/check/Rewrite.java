package dev.rung.processor.check;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * Why a table is copied, and what to do instead.
 *
 * @param reason why
 * @param remedy a sentence, and lines of Java
 */
record Rewrite(String reason, List<String> remedy) {

    private static final String WINDOW = "there is no way without a lock: run it while nobody needs the table";

    Rewrite {
        remedy = List.copyOf(remedy);
    }

    static Rewrite of(Blocking blocking) {
        var table = blocking.effect().after().find(blocking.tables().firstKey());
        return table.flatMap(found -> new Reading(blocking, found).rewrite())
                .orElseGet(() -> new Rewrite("the table gets a new file", List.of(WINDOW)));
    }

    private record Reading(Blocking blocking, SchemaObject table) {

        private Schema before() {
            return blocking.effect().before();
        }

        private Schema after() {
            return blocking.effect().after();
        }

        private Optional<Rewrite> rewrite() {
            return after().children(table.id(), ObjectKind.COLUMN).stream()
                    .flatMap(column -> column(column).stream())
                    .findFirst()
                    .or(this::logging);
        }

        private Optional<Rewrite> column(SchemaObject column) {
            var now = column.definition(Column.class);
            var was = before().find(column.id()).map(old -> old.definition(Column.class));
            if (was.isEmpty()) {
                return now.value().map(value -> computed(column, now, value)).or(() -> domain(column, now));
            }
            if (!was.get().type().equals(now.type())) {
                return Optional.of(retyped(column, was.get(), now));
            }
            return was.get().value().equals(now.value())
                    ? Optional.empty()
                    : now.value().filter(Column.Generated.class::isInstance).map(value -> computed(column, now, value));
        }

        private Rewrite retyped(SchemaObject column, Column was, Column now) {
            var type = now.type().shown(after());
            var name = column.name() + "_new";
            return new Rewrite(
                    "`%s` goes from %s to %s, which changes every row"
                            .formatted(column.name(), was.type().shown(before()), type),
                    isOfTime(was, now)
                            ? List.of(
                                    "if the values are in UTC, this before it; then nothing is copied",
                                    JavaText.execute("\"set local timezone = 'UTC'\""))
                            : List.of(
                                    "a new column that a trigger keeps equal, filled in batches, and put in the place of the old one; it begins with",
                                    add(name, type)));
        }

        private static boolean isOfTime(Column was, Column now) {
            return (was.type().is("timestamp") && now.type().is("timestamptz")
                            || was.type().is("timestamptz") && now.type().is("timestamp"))
                    && was.type().modifiers().equals(now.type().modifiers());
        }

        private Rewrite computed(SchemaObject column, Column now, Column.Value value) {
            var type = now.type().shown(after());
            if (value instanceof Column.Default given
                    && !given.expression().text().startsWith("nextval(")) {
                return new Rewrite(
                        "`%s` is computed for each row, as `%s` differs from row to row"
                                .formatted(column.name(), given.expression().text()),
                        List.of(
                                "add the column, give it the default, and fill it in batches in a migration of its own",
                                add(column.name(), type),
                                "db.alterTable(%s).alterColumn(%s).setDefault(field(%s)).execute();"
                                        .formatted(
                                                on(),
                                                JavaText.literal(column.name()),
                                                JavaText.literal(
                                                        given.expression().text()))));
            }
            if (value instanceof Column.Generated) {
                return new Rewrite(
                        "`%s` is computed and kept for each row".formatted(column.name()),
                        List.of(
                                "a column that a trigger fills, and the rows that are there in batches; from PostgreSQL 18 on a virtual one",
                                add(column.name(), type)));
            }
            return new Rewrite(
                    "`%s` gets a number in each row".formatted(column.name()),
                    List.of(
                            "add the column, fill it in batches, and make it an identity at the end, each in a migration of its own",
                            add(column.name(), type)));
        }

        private Optional<Rewrite> domain(SchemaObject column, Column now) {
            return after().find(now.type().made())
                    .filter(type -> type.kind() == ObjectKind.DOMAIN)
                    .map(domain -> new Rewrite(
                            "`%s` is of the domain `%s`, whose constraints are checked for each row"
                                    .formatted(column.name(), after().describe(domain)),
                            List.of("a column of the type under the domain, with a check that is not valid at first")));
        }

        private Optional<Rewrite> logging() {
            var was = before().find(table.id())
                    .map(old -> old.definition(Table.class).persistence());
            var now = table.definition(Table.class).persistence();
            return was.filter(old -> old != now)
                    .map(old -> new Rewrite("all rows go through the write-ahead log, or out of it", List.of(WINDOW)));
        }

        private String add(String column, String type) {
            return JavaText.execute("addColumn(%s, dataType(%s)).on(%s)"
                    .formatted(JavaText.literal(column), JavaText.literal(type), on()));
        }

        private String on() {
            return JavaText.table(table, after());
        }
    }
}
