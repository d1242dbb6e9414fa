package dev.rung.cli.dsl;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.Tree;
import java.util.List;

/** What a statement is about: the table, or the object that belongs to none. All that goes belongs together. */
final class Subject {

    private static final String GONE = "drop";

    private Subject() {}

    /** The first name that may have a schema is the one of the table, or of the object: those on tables have none. */
    static String of(String sql) {
        return SqlParser.parse(sql) instanceof Parsed.Read read ? of(read.statement(), sql) : sql;
    }

    private static String of(Statement statement, String sql) {
        var parts = Tree.parts(statement);
        if (Lexer.beginning(sql, 1).stream().anyMatch(token -> token.is(GONE)) && !isOnTable(parts)) {
            return GONE;
        }
        return parts.stream()
                .flatMap(part -> Tree.all(part, QualifiedName.class).stream())
                .findFirst()
                .map(Subject::of)
                .orElse(sql);
    }

    private static boolean isOnTable(List<Node> parts) {
        return parts.size() > 1 && parts.get(0) instanceof Name && parts.get(1) instanceof QualifiedName;
    }

    private static String of(QualifiedName name) {
        return Names.isOwn(name) && name.parts().size() == 2 ? name.name().text() : name.toString();
    }
}
