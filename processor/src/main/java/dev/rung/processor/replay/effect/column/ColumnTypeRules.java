package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;

/** Which types a column or an attribute can have: {@code CheckAttributeType} of PostgreSQL 18 ({@code src/backend/catalog/heap.c}). */
public final class ColumnTypeRules {

    private final Transition transition;
    private final SchemaObject owner;

    public ColumnTypeRules(Transition transition, SchemaObject owner) {
        this.transition = transition;
        this.owner = owner;
    }

    /** Whether a column cannot be of a type, which is told to the verdict. */
    public boolean breaks(String column, Type type, Place place) {
        return isPseudo(column, type, place) || isWithinItself(column, type, place);
    }

    private boolean isPseudo(String column, Type type, Place place) {
        return type.isBuiltIn()
                && type.type().kind() == dev.rung.sql.catalog.Type.Kind.PSEUDO
                && refuse(
                        "column `%s` is of the pseudo-type `%s`".formatted(column, type.shown(transition.schema())),
                        "a pseudo-type is for the arguments and results of functions, and has no values",
                        "give it another type",
                        place);
    }

    private boolean isWithinItself(String column, Type type, Place place) {
        return new StoredValues(transition.schema()).hasWithin(type, owner)
                && refuse(
                        "column `%s` would make `%s` a part of itself"
                                .formatted(column, transition.schema().describe(owner)),
                        "a row that holds rows of its own kind would have no end",
                        "refer to other rows with a foreign key",
                        place,
                        owner);
    }

    private boolean refuse(String problem, String reason, String remedy, Place place, SchemaObject... about) {
        transition.verdict().refused("42P16", problem, reason, remedy, place, about);
        return true;
    }
}
