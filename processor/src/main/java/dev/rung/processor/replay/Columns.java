package dev.rung.processor.replay;

import dev.rung.processor.parse.ColumnDefinition;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SqlText;
import dev.rung.processor.parse.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds columns to tables, with the sequences and constraints that come with them. */
final class Columns {

    private static final Map<String, String> SERIAL =
            Map.of("serial", "integer", "bigserial", "bigint", "smallserial", "smallint");

    private static final Pattern NEXT_VALUE = Pattern.compile(
            "(?is)(?:pg_catalog\\.)?nextval\\s*\\(\\s*'([^']+)'\\s*(?:::\\s*(?:pg_catalog\\.)?regclass\\s*)?\\)");

    private static final Pattern OF_SOME_LENGTH = Pattern.compile("(character|bit)|.*\\(.*");

    private final Transition transition;
    private final Constraints constraints;

    Columns(Transition transition, Constraints constraints) {
        this.transition = transition;
        this.constraints = constraints;
    }

    void add(SchemaObject table, ColumnDefinition definition) {
        var existing = transition.schema().child(table.id(), ObjectKind.COLUMN, definition.name());
        if (transition.exists(existing, table)) {
            return;
        }
        var column = SchemaObject.of(ObjectKind.COLUMN, null, definition.name())
                .in(table.id())
                .at(next(table))
                .withAll(normal(definition.properties(), definition.type().toString()));
        var serial = SERIAL.get(definition.type().toString());
        if (serial != null) {
            column = column.with("type", Fragment.code(serial)).with("not null", Fragment.code("yes"));
            serial(table, transition.add(column), serial);
        } else {
            if (!definition.type().name().isEmpty()) {
                column = typed(column, definition.type());
            }
            if (definition.properties().containsKey("generated")) {
                column = column.using(transition.columnsIn(
                        table, definition.properties().get("generated").text()));
            }
            var added = transition.add(takingFrom(column, column.property("default")));
            if (definition.properties().containsKey("identity")) {
                sequence(table, added, "identity");
            }
        }
        definition.constraints().forEach(constraint -> constraints.add(transition.current(table), constraint));
    }

    private static Map<String, Fragment> normal(Map<String, Fragment> properties, String type) {
        var normal = new TreeMap<>(properties);
        var standard = standard(type, properties.get("default"));
        normal.remove("default");
        if (standard != null) {
            normal.put("default", standard);
        }
        return normal;
    }

    /**
     * What PostgreSQL keeps of a default. Of {@code default null} that is nothing, unless the type has a length: then there is a call
     * that cuts the value to that ({@code AddRelationNewConstraints} in PostgreSQL 14 to 18).
     */
    static @Nullable Fragment standard(String type, @Nullable Fragment value) {
        boolean isNull = value != null && value.text().toLowerCase(Locale.ROOT).matches("null(::.*)?");
        if (!isNull) {
            return value;
        }
        return OF_SOME_LENGTH.matcher(type).matches() ? Fragment.code("null") : null;
    }

    private int next(SchemaObject table) {
        var columns = transition.schema().children(table.id(), ObjectKind.COLUMN);
        return columns.isEmpty() ? 1 : columns.get(columns.size() - 1).position() + 1;
    }

    /** With its type, and using it where it is one of the user's. */
    SchemaObject typed(SchemaObject column, TypeName type) {
        var uses = new HashSet<>(column.uses());
        uses.removeIf(id -> transition
                .schema()
                .find(id)
                .filter(used -> used.kind().space() == ObjectKind.Space.TYPE)
                .isPresent());
        if (!type.isBuiltIn()) {
            transition
                    .type(type.base())
                    .ifPresentOrElse(found -> uses.add(found.id()), () -> transition.unknownType(type.base()));
        }
        return column.with("type", Fragment.code(type.toString())).using(uses);
    }

    /** With a default; where that takes its values from a sequence, the column needs the sequence. */
    SchemaObject takingFrom(SchemaObject column, @Nullable Fragment standard) {
        var uses = new HashSet<>(column.uses());
        uses.removeIf(id -> transition
                .schema()
                .find(id)
                .filter(used -> used.kind() == ObjectKind.SEQUENCE)
                .isPresent());
        var call = NEXT_VALUE.matcher(standard == null ? "" : standard.text());
        if (!call.matches()) {
            return column.using(uses);
        }
        var name = SqlText.name(call.group(1));
        return name.flatMap(sequence -> transition.lookUp(ObjectKind.SEQUENCE, sequence))
                .filter(found -> found.kind() == ObjectKind.SEQUENCE)
                .map(sequence -> {
                    uses.add(sequence.id());
                    return column.with("default", nextValue(sequence)).using(uses);
                })
                .orElseGet(() -> column.using(uses));
    }

    private static Fragment nextValue(SchemaObject sequence) {
        return Fragment.code("nextval('" + Transition.quoted(sequence) + "'::regclass)");
    }

    private void serial(SchemaObject table, SchemaObject column, String type) {
        var sequence = sequence(table, column, "serial");
        if (!type.equals("bigint")) {
            transition.replace(sequence.with("type", Fragment.code(type)));
        }
        transition.replace(
                transition.current(column).with("default", nextValue(sequence)).using(Set.of(sequence.id())));
    }

    SchemaObject sequence(SchemaObject table, SchemaObject column, String from) {
        var schemaName = String.valueOf(table.schema());
        var name = Names.choose(
                table.name(), List.of(column.name()), "seq", candidate -> transition.isTaken(schemaName, candidate));
        return transition.add(SchemaObject.of(ObjectKind.SEQUENCE, table.schema(), name)
                .in(column.id())
                .with("made by", Fragment.code(from.equals("identity") ? "identity" : "a sequence")));
    }
}
