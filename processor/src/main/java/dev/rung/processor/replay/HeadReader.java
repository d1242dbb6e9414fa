package dev.rung.processor.replay;

import static dev.rung.processor.replay.Head.text;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.Labels;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.replay.Head.HeadEnum;
import dev.rung.processor.replay.HeadTable.HeadColumn;
import dev.rung.processor.replay.HeadTable.HeadKey;
import dev.rung.processor.replay.HeadTable.HeadReference;
import dev.rung.processor.replay.HeadTable.HeadType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tables and types out of the model of the schema. */
final class HeadReader {

    private static final Pattern TYPE = Pattern.compile("(.*?)(?:\\(([-\\d, ]+)\\))?(\\[\\])?");
    private static final Pattern IDENTIFIER = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[^, ]+");

    private final Schema schema;

    HeadReader(Schema schema) {
        this.schema = schema;
    }

    HeadTable table(SchemaObject table) {
        return new HeadTable(
                String.valueOf(table.schema()),
                table.name(),
                schema.children(table.id(), ObjectKind.COLUMN).stream()
                        .map(this::column)
                        .toList(),
                constraints(table)
                        .filter(HeadReader::isKey)
                        .map(HeadReader::key)
                        .sorted(Comparator.comparing((HeadKey key) -> !key.primary())
                                .thenComparing(HeadKey::name))
                        .toList(),
                constraints(table)
                        .flatMap(constraint -> reference(constraint).stream())
                        .sorted(Comparator.comparing(HeadReference::name))
                        .toList());
    }

    private Stream<SchemaObject> constraints(SchemaObject table) {
        return schema.children(table.id(), ObjectKind.CONSTRAINT).stream();
    }

    private HeadColumn column(SchemaObject column) {
        var value = text(column.property("default"));
        boolean serial = value.startsWith("nextval(");
        var domain = used(column, type -> type.kind() == ObjectKind.DOMAIN);
        return new HeadColumn(
                column.name(),
                type(column),
                column.property("not null") == null
                        && domain.map(type -> type.property("not null")).isEmpty(),
                serial || column.property("identity") != null,
                column.property("generated") != null,
                serial || value.isEmpty() ? null : value);
    }

    private HeadType type(SchemaObject typed) {
        var match = TYPE.matcher(text(typed.property("type")));
        match.matches();
        boolean array = match.group(3) != null;
        var domain = used(typed, used -> used.kind() == ObjectKind.DOMAIN);
        if (domain.isPresent()) {
            var base = type(domain.get());
            return new HeadType(base.name(), base.sizes(), base.array() || array, base.enumeration());
        }
        var sizes = match.group(2) == null
                ? List.<Integer>of()
                : Arrays.stream(match.group(2).split(","))
                        .map(size -> Integer.valueOf(size.strip()))
                        .toList();
        return new HeadType(
                match.group(1),
                sizes,
                array,
                used(typed, Head::isEnum).map(this::enumeration).orElse(null));
    }

    private Optional<SchemaObject> used(SchemaObject user, Predicate<SchemaObject> wanted) {
        return user.uses().stream()
                .sorted()
                .flatMap(id -> schema.find(id).stream())
                .filter(wanted)
                .findFirst();
    }

    HeadEnum enumeration(SchemaObject type) {
        var labels = type.find("labels").map(Labels::of).map(Labels::values).orElse(List.of());
        return new HeadEnum(String.valueOf(type.schema()), type.name(), labels);
    }

    private static boolean isKey(SchemaObject constraint) {
        var kind = text(constraint.property("kind"));
        return kind.equals("primary key") || kind.equals("unique");
    }

    private static HeadKey key(SchemaObject constraint) {
        return new HeadKey(
                constraint.name(),
                text(constraint.property("kind")).equals("primary key"),
                names(constraint.property("columns")));
    }

    /** A foreign key, if the key that it refers to is one of a table that is known. */
    private Optional<HeadReference> reference(SchemaObject constraint) {
        if (constraint.property("references") == null) {
            return Optional.empty();
        }
        return used(constraint, used -> used.kind() == ObjectKind.CONSTRAINT && isKey(used))
                .flatMap(key -> schema.find(key.parent())
                        .filter(Head::isKnown)
                        .map(table -> new HeadReference(
                                constraint.name(),
                                names(constraint.property("columns")),
                                String.valueOf(table.schema()),
                                table.name(),
                                key.name(),
                                names(constraint.property("referenced columns")))));
    }

    private static List<String> names(@Nullable Fragment list) {
        var names = new ArrayList<String>();
        var matcher = IDENTIFIER.matcher(text(list));
        while (matcher.find()) {
            names.add(
                    matcher.group(1) == null
                            ? matcher.group()
                            : matcher.group(1).replace("\"\"", "\""));
        }
        return List.copyOf(names);
    }
}
