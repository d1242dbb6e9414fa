package dev.rung.cli.difference;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TypeStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Enums that SQL creates. Their name is the simple one, as PostgreSQL folds it. */
final class EnumType {

    private EnumType() {}

    /** The names of all that it creates. */
    static List<String> allOf(String sql) {
        return SqlScript.statements(sql).stream()
                .flatMap(part -> created(part).stream())
                .map(EnumType::name)
                .toList();
    }

    private static Optional<TypeStatement.CreateEnum> created(SqlScript.Part part) {
        return SqlParser.parse(part.sql()) instanceof Parsed.Read read
                        && read.statement() instanceof TypeStatement.CreateEnum created
                ? Optional.of(created)
                : Optional.empty();
    }

    private static String name(TypeStatement.CreateEnum created) {
        return created.name().name().text();
    }

    /** The same SQL, with the labels in the order that they have in a database, and those after them that are new. */
    static String inOrderOf(DataSource database, String sql) throws SQLException {
        var ordered = new StringBuilder();
        int end = 0;
        for (var part : SqlScript.statements(sql)) {
            var created = created(part);
            if (created.isPresent()) {
                ordered.append(sql, end, part.start())
                        .append(SqlPrinter.print(inOrder(created.get(), labelsIn(database, name(created.get())))));
                end = part.start() + part.sql().length();
            }
        }
        return ordered.append(sql, end, sql.length()).toString();
    }

    private static TypeStatement.CreateEnum inOrder(TypeStatement.CreateEnum created, List<String> order) {
        var wanted = new LinkedHashMap<String, TextConstant>();
        created.values().forEach(value -> wanted.put(value.text(), value));
        var values = new ArrayList<TextConstant>();
        order.stream().distinct().filter(wanted::containsKey).forEach(label -> values.add(wanted.get(label)));
        order.forEach(wanted::remove);
        values.addAll(wanted.values());
        return new TypeStatement.CreateEnum(created.name(), values, created.place());
    }

    /** The labels of a list, each in its quotes. */
    static List<String> labels(@Nullable String list) {
        return Lexer.tokens(String.valueOf(list)).stream()
                .filter(token -> token.kind() == Token.Kind.TEXT)
                .map(Token::text)
                .toList();
    }

    private static List<String> labelsIn(DataSource database, String name) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select enumlabel from pg_enum "
                        + "join pg_type t on t.oid = enumtypid where typname = ? order by enumsortorder")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                var labels = new ArrayList<String>();
                while (rows.next()) {
                    labels.add(rows.getString(1));
                }
                return labels;
            }
        }
    }
}
