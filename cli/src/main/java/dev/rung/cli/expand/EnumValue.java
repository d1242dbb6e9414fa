package dev.rung.cli.expand;

import dev.rung.sql.Identifier;
import java.util.List;

/**
 * An enum has another value. It is a migration of its own: a value cannot be used before the transaction that adds it has ended, and it stays.
 *
 * @param type the enum
 * @param value the value
 */
public record EnumValue(TableName type, String value) implements Recipe {

    @Override
    public List<Phase> phases() {
        return List.of(Phase.irreversible(
                "add " + value.replace('_', ' ') + " to " + type.words(),
                "alter type %s add value %s".formatted(type, Identifier.literal(value)),
                "PostgreSQL takes no value away from an enum"));
    }
}
