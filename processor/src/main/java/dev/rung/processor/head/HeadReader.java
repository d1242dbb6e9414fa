package dev.rung.processor.head;

import dev.rung.processor.head.Head.HeadSequence;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.sql.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what there is at head out of the model of the schema. */
final class HeadReader {

    private final Schema schema;
    private final HeadTypes types;
    private final HeadTables relations;
    private final List<HeadTable> tables = new ArrayList<>();
    private final List<Head.HeadEnum> enums = new ArrayList<>();
    private final List<Head.HeadDomain> domains = new ArrayList<>();
    private final List<HeadSequence> sequences = new ArrayList<>();
    private final List<String> notKnown = new ArrayList<>();

    HeadReader(Schema schema) {
        this.schema = schema;
        this.types = new HeadTypes(schema);
        this.relations = new HeadTables(schema, types);
    }

    Head read() {
        schema.objects().values().stream()
                .filter(object -> !isTemporary(object))
                .sorted(Comparator.comparing(types::schemaOf).thenComparing(SchemaObject::name))
                .forEach(this::read);
        tables.forEach(this::noteUnknownTypes);
        return new Head(tables, enums, domains, sequences, notKnown);
    }

    private void read(SchemaObject object) {
        switch (object.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> relation(object);
            case TYPE -> types.enumeration(object).ifPresent(enums::add);
            case DOMAIN -> domains.add(types.domain(object));
            case SEQUENCE -> sequence(object);
            default -> {}
        }
    }

    private void relation(SchemaObject relation) {
        if (relations.isKnown(relation)) {
            tables.add(relations.table(relation));
        } else {
            notKnown.add("%s `%s`: its columns are not known"
                    .formatted(relation.kind().words(), schema.describe(relation)));
        }
    }

    private void noteUnknownTypes(HeadTable table) {
        table.columns().stream()
                .filter(column -> column.type().equals(HeadType.UNKNOWN))
                .map(column ->
                        "the type of `%s.%s`, which is an Object in Java; fix: a cast in the view, such as `x::integer as %2$s`"
                                .formatted(table.name(), column.name()))
                .forEach(notKnown::add);
    }

    /** One that no column numbers itself with, at least not under the name that PostgreSQL gives to such a sequence. */
    private void sequence(SchemaObject object) {
        var sequence = object.definition(Sequence.class);
        boolean isOfColumn = sequence.isIdentity()
                || schema.users(object.id()).stream().anyMatch(column -> isNumbering(object, column));
        if (!isOfColumn) {
            sequences.add(sequence(object, sequence));
        }
    }

    private boolean isNumbering(SchemaObject sequence, SchemaObject user) {
        var schemaName = types.schemaOf(sequence);
        return user.kind() == ObjectKind.COLUMN
                && Identifier.quote(schemaName).equals(schemaName)
                && sequence.name().equals(schema.get(user.parent()).name() + "_" + user.name() + "_seq");
    }

    private HeadSequence sequence(SchemaObject object, Sequence sequence) {
        var standard = Sequence.standard(sequence.type());
        return new HeadSequence(
                types.schemaOf(object),
                object.name(),
                sequence.type(),
                unlessStandard(sequence.first(), standard.first()),
                unlessStandard(sequence.increment(), standard.increment()),
                unlessStandard(sequence.least(), standard.least()),
                unlessStandard(sequence.greatest(), standard.greatest()),
                sequence.isCycling());
    }

    private static @Nullable Long unlessStandard(long number, long standard) {
        return number == standard ? null : Long.valueOf(number);
    }

    private boolean isTemporary(SchemaObject object) {
        return types.schemaOf(object).equals(SearchPath.TEMPORARY);
    }
}
