package dev.rung.cli.expand;

import dev.rung.sql.Identifier;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a table.
 *
 * @param schema its schema, or an empty text where none is named
 * @param name the name, as PostgreSQL keeps it
 */
public record TableName(String schema, String name) {

    /**
     * Reads a name as it is written in SQL.
     *
     * @param text such as {@code cars} or {@code ops.cars}
     * @return the name, if it is one
     */
    public static Optional<TableName> parse(String text) {
        var parts = parts(text);
        return switch (parts.size()) {
            case 1 -> Optional.of(new TableName("", parts.get(0)));
            case 2 -> Optional.of(new TableName(parts.get(0), parts.get(1)));
            default -> Optional.empty();
        };
    }

    /** The parts of a name with dots in it; none if it is no name. */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        boolean isPart = true;
        for (var token : Lexer.tokens(text)) {
            if (token.kind() != Token.Kind.END) {
                boolean isName = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED;
                if (isPart ? !isName : !token.is(".")) {
                    return List.of();
                }
                if (isPart) {
                    parts.add(token.value());
                }
                isPart = !isPart;
            }
        }
        return isPart ? List.of() : parts;
    }

    static String quoted(String name) {
        return Identifier.quote(name);
    }

    /** The name of something that belongs to it, quoted: {@code cars_plate_key}. */
    String part(String suffix) {
        return quoted(Identifier.cut(name + "_" + suffix));
    }

    /** Another relation of its schema. */
    String sibling(String quoted) {
        return schema.isEmpty() ? quoted : quoted(schema) + "." + quoted;
    }

    /**
     * Whether people say it so.
     *
     * @param described a name with its schema in front unless that is {@code public}
     * @return whether it is this one
     */
    public boolean isNamed(String described) {
        return described.equals(schema.isEmpty() || schema.equals("public") ? name : schema + "." + name);
    }

    /** As words for the name of a class. */
    String words() {
        return name.replace('_', ' ');
    }

    /** As it is written in SQL. */
    @Override
    public String toString() {
        return sibling(quoted(name));
    }
}
