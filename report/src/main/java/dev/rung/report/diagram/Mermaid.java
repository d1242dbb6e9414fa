package dev.rung.report.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a diagram as Mermaid's {@code erDiagram} (Mermaid 10.5 and later), which GitHub and GitLab draw in a text. */
public final class Mermaid {

    private final Diagram diagram;
    private final Map<Long, String> names = new HashMap<>();
    private final StringBuilder out = new StringBuilder("erDiagram\n");

    private Mermaid(Diagram diagram) {
        this.diagram = diagram;
    }

    /**
     * A diagram as Mermaid.
     *
     * @param diagram what is to be drawn
     * @return its text
     */
    public static String of(Diagram diagram) {
        return new Mermaid(diagram).draw();
    }

    private String draw() {
        int number = 1;
        for (var table : diagram.tables()) {
            names.put(table.id(), "t" + number++);
        }
        diagram.tables().forEach(this::table);
        diagram.links().forEach(this::link);
        for (var mark : Mark.values()) {
            style(mark);
        }
        return out.toString();
    }

    private void table(Diagram.Table table) {
        out.append("    %s[\"%s\"]".formatted(names.get(table.id()), text(table.name() + words(table.mark()))));
        if (table.rows().isEmpty()) {
            out.append('\n');
            return;
        }
        out.append(" {\n");
        for (var row : table.rows()) {
            var column = row.column();
            var keys = column.isKey() && column.isReference()
                    ? " PK, FK"
                    : column.isKey() ? " PK" : column.isReference() ? " FK" : "";
            var said = (column.isNullable() ? "null" : "")
                    + (row.mark() == Mark.SAME
                            ? ""
                            : (column.isNullable() ? ", " : "") + row.mark().word());
            out.append("        %s %s%s%s\n"
                    .formatted(
                            word(Types.brief(column.type())),
                            word(column.name()),
                            keys,
                            said.isEmpty() ? "" : " \"" + said + "\""));
        }
        out.append("    }\n");
    }

    private static String words(Mark mark) {
        return mark == Mark.SAME ? "" : " (" + mark.word() + ")";
    }

    private void link(Diagram.Link link) {
        var reference = link.reference();
        out.append("    %s %s--%s %s : \"%s\"\n"
                .formatted(
                        names.get(link.to()),
                        reference.isOptional() ? "|o" : "||",
                        reference.isUnique() ? "o|" : "o{",
                        names.get(link.from()),
                        text(reference.name() + words(link.mark()))));
    }

    private void style(Mark mark) {
        var marked = diagram.tables().stream()
                .filter(table -> table.mark() == mark)
                .map(table -> names.get(table.id()))
                .collect(Collectors.joining(","));
        if (!marked.isEmpty() && mark != Mark.SAME) {
            out.append("    classDef %s stroke:%s,stroke-width:2px%s\n"
                    .formatted(mark.word(), colour(mark), mark == Mark.DROPPED ? ",stroke-dasharray:4" : ""));
            out.append("    class %s %s\n".formatted(marked, mark.word()));
        }
    }

    private static String colour(Mark mark) {
        return switch (mark) {
            case SAME, CHANGED -> "#b7791f";
            case ADDED -> "#1a7f4b";
            case DROPPED -> "#b3261e";
        };
    }

    /** In quotes, where Mermaid takes anything but a quote, and reads entities (Mermaid, "Entity codes to escape characters"). */
    private static String text(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean isPlain = Character.isLetterOrDigit(character) || " _-.,()$".indexOf(character) >= 0;
            escaped.append(isPlain ? Character.toString(character) : "#" + character + ";");
        });
        return escaped.toString();
    }

    /** A word of Mermaid's grammar for attributes: it begins with a letter, and has no blanks in it. */
    private static String word(String text) {
        var word = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean isPlain =
                    character < 128 && (Character.isLetterOrDigit(character) || "_-()[]".indexOf(character) >= 0);
            word.append(
                    isPlain
                            ? Character.toString(character)
                            : Character.isLetter(character) ? Character.toString(character) : "_");
        });
        return word.length() > 0 && Character.isLetter(word.charAt(0)) ? word.toString() : "_" + word;
    }
}
