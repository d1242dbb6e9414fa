package dev.rung.cli.uses;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Alias;
import dev.rung.sql.tree.CopyStatement;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.MaintenanceStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in the code as far as it is SQL.
 *
 * @param names the names in it
 * @param isOfWholeRows whether all columns of its tables are meant: by {@code *}, by a row as a value, or by values without a list of columns
 * @param isComplete whether it is one or several whole statements, so that its columns are those of its tables
 */
record SqlText(Set<String> names, boolean isOfWholeRows, boolean isComplete) {

    private static final Set<String> WORDS = Set.of(
            "select",
            "from",
            "where",
            "join",
            "into",
            "set",
            "values",
            "update",
            "delete",
            "insert",
            "merge",
            "group",
            "order",
            "returning",
            "having");

    /** Stands in a text that is put together where a value comes in (StringConcatFactory). */
    private static final String VALUE = "\u0001";

    SqlText {
        names = Set.copyOf(names);
    }

    /** Reads a text, into which values or more SQL may come; of one that is neither SQL nor a part of it, nothing. */
    static Optional<SqlText> of(String text) {
        return whole(text.replace(VALUE, " ? "))
                .or(() -> whole(text.replace(VALUE, " ")))
                .or(() -> part(tokens(text.replace(VALUE, " "))));
    }

    private static List<Token> tokens(String text) {
        return Lexer.tokens(text).stream()
                .filter(token -> token.kind() != Token.Kind.END)
                .toList();
    }

    private static Optional<SqlText> whole(String text) {
        var texts = new ArrayList<SqlText>();
        for (var part : SqlScript.statements(withParameters(text))) {
            if (!(SqlParser.parse(part.sql()) instanceof Parsed.Read read && isOfRows(read.statement()))) {
                return Optional.empty();
            }
            texts.add(of(read.statement()));
        }
        return texts.stream().reduce((one, other) -> one.and(other));
    }

    /** The parameters of JDBC and of named queries, as PostgreSQL has them. */
    private static String withParameters(String text) {
        var tokens = tokens(text);
        var sql = new StringBuilder();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean isNamed =
                    token.is(":") && i + 1 < tokens.size() && tokens.get(i + 1).isName();
            if (token.is("?") || isNamed) {
                sql.append(text, from, token.start()).append(" $1 ");
                from = isNamed ? tokens.get(++i).end() : token.end();
            }
        }
        return sql.append(text.substring(from)).toString();
    }

    private SqlText and(SqlText other) {
        var both = new HashSet<>(names);
        both.addAll(other.names);
        return new SqlText(both, isOfWholeRows || other.isOfWholeRows, true);
    }

    private static boolean isOfRows(Statement statement) {
        return statement instanceof DataStatement
                || statement instanceof CopyStatement
                || statement instanceof MaintenanceStatement;
    }

    private static SqlText of(Statement statement) {
        var names = Tree.all(statement, Name.class).stream().map(Name::text).collect(Collectors.toSet());
        return new SqlText(names, isOfWholeRows(statement), true);
    }

    private static boolean isOfWholeRows(Statement statement) {
        return !Tree.all(statement, ValueReference.AllColumns.class).isEmpty()
                || Tree.all(statement, DataStatement.Insert.class).stream()
                        .anyMatch(insert -> insert.columns().isEmpty())
                || !Tree.all(statement, QueryBody.Table.class).isEmpty()
                || statement instanceof CopyStatement
                || hasRowAsValue(statement);
    }

    /** {@code row_to_json(c)}: the name of a table where one of a column could stand. */
    private static boolean hasRowAsValue(Node statement) {
        var tables = Stream.concat(
                        Tree.all(statement, Alias.class).stream().map(Alias::name),
                        Tree.all(statement, FromItem.Table.class).stream()
                                .map(item -> item.relation().name().name()))
                .map(Name::text)
                .collect(Collectors.toSet());
        return Tree.all(statement, ValueReference.Column.class).stream()
                .anyMatch(column -> column.name().parts().size() == 1
                        && tables.contains(column.name().name().text()));
    }

    /** A part of a statement that is put together elsewhere, or a list of names such as jOOQ takes them. */
    private static Optional<SqlText> part(List<Token> tokens) {
        boolean isList = tokens.stream().allMatch(token -> token.isName() || token.is(",") || token.is("."));
        if (!isList && tokens.stream().noneMatch(token -> WORDS.stream().anyMatch(token::is))) {
            return Optional.empty();
        }
        var names = tokens.stream().filter(Token::isName).map(Token::value).collect(Collectors.toSet());
        boolean hasStar = false;
        for (int i = 0; i < tokens.size(); i++) {
            hasStar |= tokens.get(i).is("*") && !(i > 0 && tokens.get(i - 1).is("("));
        }
        return Optional.of(new SqlText(names, hasStar, false));
    }
}
