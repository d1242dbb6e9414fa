package dev.rung.cli.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a method of a migration does. */
public sealed interface Body {

    /** A method of a class file takes 65,535 bytes (The Java Virtual Machine Specification, 4.7.3). */
    int LARGEST_METHOD = 60_000;

    /**
     * Lines of Java, to be filled in.
     *
     * @param text the lines
     */
    record Code(String text) implements Body {}

    /**
     * Statements as Java executes them, one after the other.
     *
     * @param steps the statements
     * @param remarks what is to be looked at before they run, in sentences
     */
    record Steps(List<Step> steps, List<String> remarks) implements Body {}

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
        if (this instanceof Sql sql) {
            return execution(name, sql.text(), JavaText.parts(sql.text()));
        }
        var steps = (Steps) this;
        var parts = parts(steps.steps());
        return remarks(steps.remarks())
                + (parts.size() == 1
                        ? paragraphs(parts.get(0))
                        : IntStream.rangeClosed(1, parts.size())
                                .mapToObj(part -> "        " + name + part + "(db);\n")
                                .collect(Collectors.joining()));
    }

    private static String remarks(List<String> remarks) {
        return remarks.stream().flatMap(JavaText::comment).collect(Collectors.joining());
    }

    private static String paragraphs(List<Step> steps) {
        var text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            boolean goesOn = i == 0 || steps.get(i - 1).subject().equals(step.subject());
            text.append(goesOn ? "" : "\n").append(step.text());
        }
        return text.toString();
    }

    /** The steps in parts that fit into a method. */
    private static List<List<Step>> parts(List<Step> steps) {
        var parts = new ArrayList<List<Step>>();
        parts.add(new ArrayList<>());
        int size = 0;
        for (var step : steps) {
            size += step.size();
            if (size > LARGEST_METHOD) {
                parts.add(new ArrayList<>());
                size = step.size();
            }
            parts.get(parts.size() - 1).add(step);
        }
        return parts;
    }

    private static String execution(String name, String text, List<String> parts) {
        var argument = parts.size() <= 1
                ? JavaText.block(text, 16)
                : IntStream.rangeClosed(1, parts.size())
                        .mapToObj(part -> part == 1 ? constant(name, part) : ".concat(" + constant(name, part) + ")")
                        .collect(Collectors.joining());
        return "        db.execute(" + (isTemplate(text) ? "raw(" + argument + ")" : argument) + ");\n";
    }

    /** Whether jOOQ would look for a template in it, as in {@code {0}}, if it were not told that this is the text itself. */
    private static boolean isTemplate(String text) {
        return text.contains("{");
    }

    /** The methods that the statements need, for more than one method can hold. */
    default List<String> methods(String name) {
        var parts = this instanceof Steps steps ? parts(steps.steps()) : List.<List<Step>>of();
        return parts.size() <= 1
                ? List.of()
                : IntStream.rangeClosed(1, parts.size())
                        .mapToObj(part -> "    private static void " + name + part + "(DSLContext db) {\n"
                                + paragraphs(parts.get(part - 1)) + "    }\n")
                        .toList();
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

    /** The classes whose static members the statements use. */
    default Set<String> staticImports() {
        if (this instanceof Code) {
            return StaticImports.OF_JOOQ;
        }
        if (this instanceof Sql sql) {
            return isTemplate(sql.text()) ? StaticImports.OF_RAW : Set.of();
        }
        return this instanceof Steps steps
                ? StaticImports.of(steps.steps().stream().map(Step::execution).toList())
                : Set.of();
    }
}
