package dev.rung.processor.replay;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema that the whole history makes, as far as it is known, in an order that depends on nothing but the schema.
 *
 * @param tables the tables of which all columns are known
 * @param enums the enum types
 * @param notKnown the views and tables whose columns are not known, each with its kind
 */
public record Head(List<HeadTable> tables, List<HeadEnum> enums, List<String> notKnown) {

    /**
     * An enum type.
     *
     * @param schema its schema
     * @param name its name
     * @param labels its labels, in their order
     */
    public record HeadEnum(String schema, String name, List<String> labels) {}

    static Head of(Schema schema) {
        var reader = new HeadReader(schema);
        var relations = schema.objects().values().stream()
                .filter(Head::isRelation)
                .sorted(Comparator.comparing((SchemaObject object) -> String.valueOf(object.schema()))
                        .thenComparing(SchemaObject::name))
                .toList();
        return new Head(
                relations.stream().filter(Head::isKnown).map(reader::table).toList(),
                schema.objects().values().stream()
                        .filter(Head::isEnum)
                        .map(reader::enumeration)
                        .sorted(Comparator.comparing(HeadEnum::schema).thenComparing(HeadEnum::name))
                        .toList(),
                relations.stream()
                        .filter(relation -> !isKnown(relation))
                        .map(relation -> relation.kind().words() + " `" + schema.describe(relation) + "`")
                        .toList());
    }

    private static boolean isRelation(SchemaObject object) {
        return switch (object.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> true;
            default -> false;
        };
    }

    static boolean isKnown(SchemaObject relation) {
        return relation.kind() == ObjectKind.TABLE && relation.isComplete();
    }

    static boolean isEnum(SchemaObject object) {
        return object.kind() == ObjectKind.TYPE && object.property("labels") != null;
    }

    static String text(@Nullable Fragment fragment) {
        return fragment == null ? "" : fragment.text();
    }
}
