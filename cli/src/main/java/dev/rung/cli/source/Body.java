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
     * @param remarks what is to be looked at before it runs, in sentences
     */
    record Sql(String text, List<String> remarks) implements Body {

        /**
         * SQL that nothing is to be said of.
         *
         * @param text any number of statements
         */
        public Sql(String text) {
            this(text, List.of());
        }
    }

    /** The statements of the method {@code name}, each line indented. */
    default String statements(String name) {
        if (this instanceof Code code) {
            return code.text().indent(8);
        }
        var text = ((Sql) this).text();
        var parts = JavaText.parts(text);
        return remarks(((Sql) this).remarks()) + execution(name, text, parts);
    }

    private static String remarks(List<String> remarks) {
        return remarks.stream()
                .flatMap(remark -> remark.replace("\\u", "\\ u").lines())
                .map(line -> "        // " + line + "\n")
                .collect(Collectors.joining());
    }

    private static String execution(String name, String text, List<String> parts) {
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
