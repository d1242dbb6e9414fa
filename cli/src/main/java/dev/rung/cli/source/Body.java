package dev.rung.cli.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a method of a migration does. */
public sealed interface Body {

    /**
     * Lines of Java, to be filled in.
     *
     * @param text the lines
     */
    record Code(String text) implements Body {}

    /**
     * SQL, run exactly as it stands.
     *
     * @param text any number of statements
     */
    record Sql(String text) implements Body {}

    /** The statements of the method {@code name}, each line indented. */
    default String statements(String name) {
        if (this instanceof Code code) {
            return code.text().indent(8);
        }
        var text = ((Sql) this).text();
        var parts = JavaText.parts(text);
        return parts.size() <= 1
                ? "        db.execute(" + JavaText.block(text, 16) + ");\n"
                : IntStream.rangeClosed(1, parts.size())
                        .mapToObj(part -> part == 1 ? constant(name, part) : ".concat(" + constant(name, part) + ")")
                        .collect(Collectors.joining("", "        db.execute(", ");\n"));
    }

    /** The constants that the statements need, for a text that is too long for one. */
    default List<String> constants(String name) {
        if (!(this instanceof Sql sql)) {
            return List.of();
        }
        var parts = JavaText.parts(sql.text());
        return parts.size() <= 1
                ? List.of()
                : IntStream.rangeClosed(1, parts.size())
                        .mapToObj(part -> "    private static final String " + constant(name, part) + " = "
                                + JavaText.block(parts.get(part - 1), 12) + ";\n")
                        .toList();
    }

    private static String constant(String name, int part) {
        return name.toUpperCase(Locale.ROOT) + "_" + part;
    }
}
