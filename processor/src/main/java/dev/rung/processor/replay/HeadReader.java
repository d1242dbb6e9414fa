package dev.rung.processor.replay;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SequenceOptions;
import dev.rung.processor.replay.Head.HeadSequence;
import dev.rung.processor.replay.HeadTable.HeadCheck;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what there is at head out of the model of the schema. */
final class HeadReader {

    private final Schema schema;
    private final HeadTypes types;
    private final HeadTables tables;

    HeadReader(Schema schema) {
        this.schema = schema;
        this.types = new HeadTypes(schema);
        this.tables = new HeadTables(schema, types);
    }

    Head head() {
        var known = sorted(HeadReader::isRelation)
                .filter(tables::isKnown)
                .map(tables::table)
                .toList();
        return new Head(
                known,
                sorted(HeadTypes::isEnum).map(HeadTypes::enumeration).toList(),
                sorted(HeadTypes::isDomain).map(types::domain).toList(),
                sorted(this::isSequenceOfItsOwn).map(HeadReader::sequence).toList(),
                Stream.concat(
                                sorted(HeadReader::isRelation)
                                        .filter(relation -> !tables.isKnown(relation))
                                        .map(relation -> relation.kind().words() + " `" + schema.describe(relation)
                                                + "`: its columns are not known"),
                                known.stream().flatMap(HeadReader::columnsOfUnknownType))
                        .toList());
    }

    private static Stream<String> columnsOfUnknownType(HeadTable table) {
        return table.columns().stream()
                .filter(column -> column.type().equals(HeadType.UNKNOWN))
                .map(column ->
                        "the type of `%s.%s`, which is an Object in Java; fix: a cast in the view, such as `x::integer as %2$s`"
                                .formatted(table.name(), column.name()));
    }

    private Stream<SchemaObject> sorted(Predicate<SchemaObject> wanted) {
        return schema.objects().values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing((SchemaObject object) -> String.valueOf(object.schema()))
                        .thenComparing(SchemaObject::name));
    }

    private static boolean isRelation(SchemaObject object) {
        return switch (object.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> true;
            default -> false;
        };
    }

    /** One that no column numbers itself with, at least not under the name that PostgreSQL gives to such a sequence. */
    private boolean isSequenceOfItsOwn(SchemaObject object) {
        return object.kind() == ObjectKind.SEQUENCE
                && !text(object.property("made by")).equals("identity")
                && schema.users(object.id()).stream().noneMatch(column -> numbers(object, column));
    }

    private boolean numbers(SchemaObject sequence, SchemaObject column) {
        return schema.find(column.parent())
                .filter(table -> sequence.name().equals(table.name() + "_" + column.name() + "_seq"))
                .filter(table -> String.valueOf(sequence.schema()).matches("[a-z_][a-z0-9_$]*"))
                .isPresent();
    }

    private static HeadSequence sequence(SchemaObject sequence) {
        var options = SequenceOptions.full(SequenceOptions.NAMES.stream()
                .filter(option -> sequence.property(option) != null)
                .collect(Collectors.toMap(option -> option, option -> text(sequence.property(option)))));
        var type = options.getOrDefault("type", "bigint");
        var standard = SequenceOptions.full(Map.of("type", type));
        return new HeadSequence(
                String.valueOf(sequence.schema()),
                sequence.name(),
                type,
                number("start", options, standard),
                number("increment", options, standard),
                number("minvalue", options, standard),
                number("maxvalue", options, standard),
                options.getOrDefault("cycle", "no").equals("yes"));
    }

    /** What is not as in a sequence that counts up from one. */
    private static @Nullable Long number(String option, Map<String, String> options, Map<String, String> standard) {
        var number = options.get(option);
        return number == null || number.equals(standard.get(option)) ? null : Long.valueOf(number);
    }

    static List<HeadCheck> checks(List<SchemaObject> children) {
        return children.stream()
                .filter(child -> child.kind() == ObjectKind.CONSTRAINT)
                .filter(constraint -> text(constraint.property("kind")).equals("check"))
                .map(constraint -> new HeadCheck(constraint.name(), text(constraint.property("expression"))))
                .sorted(Comparator.comparing(HeadCheck::name))
                .toList();
    }

    static String text(@Nullable Fragment fragment) {
        return fragment == null ? "" : fragment.text();
    }
}
