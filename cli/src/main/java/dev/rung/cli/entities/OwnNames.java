package dev.rung.cli.entities;

import dev.rung.sql.Parsed;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.SchemaStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableConstraint;
import dev.rung.sql.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the names out of Hibernate's script that it makes of hashes where none is given: PostgreSQL's own say more. A schema that it
 * makes may be there.
 *
 * @param sql a statement
 */
record OwnNames(String sql) {

    private static final Set<String> PREFIXES = Set.of("fk", "uk", "idx");
    private static final int SHORTEST_HASH = 20;
    private static final int LONGEST_HASH = 26;

    /** What is put in the place of a part of a statement. */
    private record Change(Place place, String text) {}

    /** The same script with PostgreSQL's names. */
    static String in(String script) {
        var changed = new StringBuilder();
        int end = 0;
        for (var part : SqlScript.statements(script)) {
            changed.append(script, end, part.start()).append(new OwnNames(part.sql()).changed());
            end = part.start() + part.sql().length();
        }
        return changed.append(script, end, script.length()).toString();
    }

    private String changed() {
        return SqlParser.parse(sql) instanceof Parsed.Read read ? changed(changes(read.statement())) : sql;
    }

    private String changed(List<Change> changes) {
        var changed = new StringBuilder();
        int end = 0;
        for (var change : changes) {
            changed.append(sql, end, change.place().start()).append(change.text());
            end = change.place().end();
        }
        return changed.append(sql.substring(end)).toString();
    }

    private List<Change> changes(Statement statement) {
        var changes = new ArrayList<Change>();
        if (statement instanceof SchemaStatement.Create schema && !schema.ifNotExists()) {
            schema.name()
                    .ifPresent(name -> changes.add(new Change(
                            new Place(name.place().start(), name.place().start()), "if not exists ")));
        }
        if (statement instanceof IndexStatement.Create index) {
            index.name().filter(OwnNames::isHashed).ifPresent(name -> changes.add(gone(name.place(), name)));
        }
        Tree.walk(
                statement,
                node -> constraintName(node)
                        .filter(OwnNames::isHashed)
                        .ifPresent(name -> changes.add(gone(node.place(), name))));
        return changes;
    }

    private static Optional<Name> constraintName(Node node) {
        if (node instanceof TableConstraint constraint) {
            return constraint.name();
        }
        return node instanceof ColumnConstraint constraint ? constraint.name() : Optional.empty();
    }

    /** From the word {@code constraint}, or the name alone, to what follows. */
    private Change gone(Place start, Name name) {
        int end = name.place().end();
        int next = Lexer.beginning(sql.substring(end), 1).get(0).start();
        return new Change(new Place(start.start(), end + next), "");
    }

    private static boolean isHashed(Name name) {
        var text = name.text();
        return PREFIXES.stream().anyMatch(prefix -> {
            int length = text.length() - prefix.length();
            return text.startsWith(prefix)
                    && length >= SHORTEST_HASH
                    && length <= LONGEST_HASH
                    && text.chars().allMatch(Character::isLetterOrDigit);
        });
    }
}
