package dev.rung.processor.compile;

import dev.rung.processor.read.Position;
import dev.rung.sql.Parsed;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import java.util.List;

/**
 * One statement of a migration.
 *
 * @param sql its text
 * @param parsed what was read
 * @param position where the migration executes it
 * @param place the smallest expression of Java that it stands in; of one in a text block, the line that it begins on
 */
public record CompiledStatement(String sql, Parsed parsed, Position position, Position place) {

    /** The place of a statement that is not in the source at hand. */
    public static final Position NOWHERE = new Position("", 0, 0, null);

    /** The statements of a text that stands in Java at a place. */
    static List<CompiledStatement> all(String sql, Position position, Position place) {
        return SqlScript.statements(sql).stream()
                .map(part -> new CompiledStatement(
                        part.sql(), SqlParser.parse(part.sql()), position, place.inTextBlock(lines(sql, part.start()))))
                .toList();
    }

    /** The statements of a text that is not in the source at hand. */
    public static List<CompiledStatement> allElsewhere(String sql) {
        return SqlScript.statements(sql).stream()
                .map(part -> elsewhere(part.sql()))
                .toList();
    }

    /** A statement that is not in the source at hand. */
    public static CompiledStatement elsewhere(String sql) {
        return new CompiledStatement(sql, SqlParser.parse(sql), NOWHERE, NOWHERE);
    }

    /** Where a part of it stands: in a text block its own line, else the expression that the statement stands in. */
    public Position at(Place part) {
        if (place.textLine() == 0) {
            return place;
        }
        return place.inTextBlock(place.line() - place.textLine() + lines(sql, Math.min(part.start(), sql.length())));
    }

    /** Where it begins, for people: in a text block its own line, else where it is executed. */
    public Position begin() {
        boolean isInTextBlock = place.textLine() > 0 && place.file().equals(position.file());
        return isInTextBlock ? place : position;
    }

    private static int lines(String text, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
