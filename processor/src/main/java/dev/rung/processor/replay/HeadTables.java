package dev.rung.processor.replay;

import static dev.rung.processor.replay.HeadReader.text;

import dev.rung.processor.infer.ResultColumn;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SqlText;
import dev.rung.processor.replay.HeadTable.HeadColumn;
import dev.rung.processor.replay.HeadTable.HeadIndex;
import dev.rung.processor.replay.HeadTable.HeadKey;
import dev.rung.processor.replay.HeadTable.HeadReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tables out of the model of the schema. */
final class HeadTables {

    private static final Pattern IDENTIFIER = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[^, ]+");
    private static final Pattern INDEXED_COLUMN = Pattern.compile(
            "(\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_$]*)(?: collate \\S+)?(?: [a-z_][a-z0-9_]*(?:\\([^)]*\\))?)??( desc)?(?: nulls \\w+)?");

    private final Schema schema;
    private final HeadTypes types;

    HeadTables(Schema schema, HeadTypes types) {
        this.schema = schema;
        this.types = types;
    }

    /** Whether all columns of a relation are known. */
    boolean isKnown(SchemaObject relation) {
        return ViewColumns.isView(relation) ? ViewColumns.of(relation, schema).isPresent() : isKnownTable(relation);
    }

    private boolean isKnownTable(SchemaObject relation) {
        return relation.kind() == ObjectKind.TABLE
                && (relation.isComplete()
                        || whole(relation).filter(this::isKnown).isPresent());
    }

    /** What a table is a partition of. */
    private Optional<SchemaObject> whole(SchemaObject table) {
        return schema.find(table.parent()).filter(parent -> parent.kind() == ObjectKind.TABLE);
    }

    HeadTable table(SchemaObject table) {
        var own = withoutWhole(table);
        return whole(table)
                .map(whole -> new Partition(
                        own,
                        table(whole),
                        table.isComplete(),
                        name -> schema.find(Schema.Key.relation(table.schema(), name))
                                .isPresent()))
                .map(Partition::table)
                .orElse(own);
    }

    private HeadTable withoutWhole(SchemaObject table) {
        return new HeadTable(
                HeadTable.Kind.valueOf(table.kind().name()),
                String.valueOf(table.schema()),
                table.name(),
                text(table.property("comment")),
                columns(table),
                keys(table),
                references(table),
                HeadReader.checks(schema.children(table.id())),
                indexes(table));
    }

    private List<HeadColumn> columns(SchemaObject table) {
        if (ViewColumns.isView(table)) {
            return ViewColumns.of(table, schema).orElseThrow().stream()
                    .map(this::column)
                    .toList();
        }
        var columns = schema.children(table.id(), ObjectKind.COLUMN);
        boolean hasIdentity = columns.stream().anyMatch(column -> column.property("identity") != null);
        return columns.stream().map(column -> column(column, hasIdentity)).toList();
    }

    private HeadColumn column(ResultColumn column) {
        var type = column.type() == null ? HeadType.UNKNOWN : types.of(column.type());
        return new HeadColumn(column.name(), "", type, !types.forbidsNull(type), false, false, null);
    }

    /** As jOOQ sees it: where no column is an identity, one that takes its default from a sequence counts as such. */
    private HeadColumn column(SchemaObject column, boolean hasIdentity) {
        var value = text(column.property("default"));
        boolean serial = value.matches("(?is)nextval\\('.*_seq\"?'::regclass\\)") && !hasIdentity;
        var type = types.of(column);
        return new HeadColumn(
                column.name(),
                text(column.property("comment")),
                type,
                column.property("not null") == null && !types.forbidsNull(type),
                serial || column.property("identity") != null,
                column.property("generated") != null,
                serial || value.isEmpty() ? null : value);
    }

    private Stream<SchemaObject> constraints(SchemaObject table) {
        return schema.children(table.id(), ObjectKind.CONSTRAINT).stream();
    }

    private List<HeadKey> keys(SchemaObject table) {
        return constraints(table)
                .filter(HeadTables::isKey)
                .map(HeadTables::key)
                .sorted(Comparator.comparing((HeadKey key) -> !key.primary()).thenComparing(HeadKey::name))
                .toList();
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

    private List<HeadReference> references(SchemaObject table) {
        return constraints(table)
                .flatMap(constraint -> reference(constraint).stream())
                .sorted(Comparator.comparing(HeadReference::name))
                .toList();
    }

    /** A foreign key, if the key that it refers to is one of a table that is known. */
    private Optional<HeadReference> reference(SchemaObject constraint) {
        if (constraint.property("references") == null) {
            return Optional.empty();
        }
        return constraint.uses().stream()
                .sorted()
                .flatMap(id -> schema.find(id).stream())
                .filter(used -> used.kind() == ObjectKind.CONSTRAINT && isKey(used))
                .findFirst()
                .flatMap(key -> schema.find(key.parent())
                        .filter(this::isKnown)
                        .map(table -> new HeadReference(
                                constraint.name(),
                                names(constraint.property("columns")),
                                String.valueOf(table.schema()),
                                table.name(),
                                key.name(),
                                names(constraint.property("referenced columns")))));
    }

    private List<HeadIndex> indexes(SchemaObject table) {
        return schema.children(table.id(), ObjectKind.INDEX).stream()
                .filter(index -> index.property("include") == null)
                .flatMap(index -> index(index).stream())
                .sorted(Comparator.comparing(HeadIndex::name))
                .toList();
    }

    /** An index, if it is one on columns alone. */
    private Optional<HeadIndex> index(SchemaObject index) {
        var elements = new ArrayList<HeadIndex.Element>();
        for (var element : SqlText.separated(text(index.property("elements")))) {
            var column = INDEXED_COLUMN.matcher(element);
            if (!column.matches()) {
                return Optional.empty();
            }
            elements.add(new HeadIndex.Element(unquoted(column.group(1)), column.group(2) != null));
        }
        return Optional.of(new HeadIndex(index.name(), index.property("unique") != null, elements));
    }

    private static List<String> names(@Nullable Fragment list) {
        return IDENTIFIER
                .matcher(text(list))
                .results()
                .map(name -> unquoted(name.group()))
                .toList();
    }

    static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
