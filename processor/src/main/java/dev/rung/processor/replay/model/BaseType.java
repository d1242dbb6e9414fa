package dev.rung.processor.replay.model;

import dev.rung.sql.Identifier;
import java.util.Optional;

/**
 * A base type, or a shell: a type of which nothing is known yet but its name.
 *
 * @param isShell whether it is a shell
 * @param options what is said of it
 * @param traits what the choice of functions and casts depends on
 */
public record BaseType(boolean isShell, Options options, dev.rung.sql.catalog.Type.Traits traits) implements MadeType {

    /** A shell. */
    public static final BaseType SHELL =
            new BaseType(true, Options.NONE, new dev.rung.sql.catalog.Type.Traits('U', false, false, -1));

    /** A base type with options; of one that is not told, what PostgreSQL takes (PostgreSQL 18, "create type"). */
    public static BaseType of(Options options) {
        var values = options.values();
        var length = values.getOrDefault("internallength", "variable");
        return new BaseType(
                false,
                options,
                new dev.rung.sql.catalog.Type.Traits(
                        values.getOrDefault("category", "U").charAt(0),
                        values.getOrDefault("preferred", "false").equals("true"),
                        values.getOrDefault("collatable", "false").equals("true"),
                        length.equals("variable") ? -1 : Integer.parseInt(length)));
    }

    @Override
    public dev.rung.sql.catalog.Type known(String schema, String name) {
        var quoted = Identifier.quote(name);
        return new dev.rung.sql.catalog.Type(
                schema,
                name,
                schema.equals("public") ? quoted : Identifier.quote(schema) + "." + quoted,
                isShell ? dev.rung.sql.catalog.Type.Kind.PSEUDO : dev.rung.sql.catalog.Type.Kind.BASE,
                traits,
                Optional.empty());
    }

    @Override
    public Properties properties() {
        return options.describe(new Properties().exact("kind", isShell ? "shell" : "base"));
    }
}
