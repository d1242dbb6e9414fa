package dev.rung.processor.compile;

import dev.rung.processor.read.Position;
import dev.rung.sql.Parsed;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One statement of a migration.
 *
 * @param sql its text
 * @param parsed what was read
 * @param position where the migration executes it
 * @param place the smallest expression of Java that it stands in; of one in a text block, the line that it begins on
 * @param allows the checks that a comment before it switches off for it: {@code -- rung: allow blocking-index: 40 rows}
 */
public record CompiledStatement(String sql, Parsed parsed, Position position, Position place, Set<String> allows) {

    private static final String ALLOWANCE = "-- rung: allow ";

    /** The place of a statement that is not in the source at hand. */
    public static final Position NOWHERE = new Position("", 0, 0, null);

    /** Copies the set. */
    public CompiledStatement {
        allows = Set.copyOf(allows);
    }

    /** The statements of a text that stands in Java at a place. */
    static List<CompiledStatement> all(String sql, Position position, Position place) {
        var all = new ArrayList<CompiledStatement>();
        int end = 0;
        for (var part : SqlScript.statements(sql)) {
            all.add(new CompiledStatement(
                    part.sql(),
                    SqlParser.parse(part.sql()),
                    position,
                    place.inTextBlock(lines(sql, part.start())),
                    allowances(sql.substring(end, part.start()))));
            end = part.start() + part.sql().length();
        }
        return all;
    }

    /** The checks that comments name, each with a reason behind it. */
    private static Set<String> allowances(String comments) {
        return comments.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(ALLOWANCE))
                .map(line -> line.substring(ALLOWANCE.length()).strip())
                .filter(text -> text.contains(" "))
                .map(text -> text.substring(0, text.indexOf(' ')))
                .map(check -> check.endsWith(":") ? check.substring(0, check.length() - 1) : check)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The statements of a text that is not in the source at hand. */
    public static List<CompiledStatement> allElsewhere(String sql) {
        return SqlScript.statements(sql).stream()
                .map(part -> elsewhere(part.sql()))
                .toList();
    }

    /** A statement that is not in the source at hand. */
    public static CompiledStatement elsewhere(String sql) {
        return new CompiledStatement(sql, SqlParser.parse(sql), NOWHERE, NOWHERE, Set.of());
    }

    /** Where a part of it stands: in a text block its own line, else the expression that the statement stands in. */
    public Position at(Place part) {
        if (place.textLine() == 0) {
            return place;
        }
        return place.inTextBlock(place.line() - place.textLine() + lines(sql, Math.min(part.start(), sql.length())));
    }

    /** Whether it stands where another one stands, as a statement does that another one holds as a text. */
    public boolean standsAt(CompiledStatement other) {
        return position.equals(other.position) && place.equals(other.place);
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
