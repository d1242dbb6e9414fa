package dev.rung.cli.difference;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Enums that SQL creates. Their name is the simple one, as PostgreSQL folds it. */
final class EnumType {

    private static final Pattern CREATED =
            Pattern.compile("(?i)\\bcreate type " + Judgement.NAME + "\\s+as enum\\s*\\(([^)]*)\\)");

    private static final Pattern LABEL = Pattern.compile("'(?:[^']|'')*'");

    private EnumType() {}

    /** The names of all that it creates. */
    static List<String> allOf(String sql) {
        return CREATED.matcher(sql).results().map(EnumType::name).toList();
    }

    /** The same SQL, with the labels in the order that they have in a database, and those after them that are new. */
    static String inOrderOf(DataSource database, String sql) throws SQLException {
        var ordered = new StringBuilder();
        var created = CREATED.matcher(sql);
        while (created.find()) {
            var wanted = labels(created.group(2));
            var labels = new LinkedHashSet<>(labelsIn(database, name(created)));
            labels.retainAll(wanted);
            labels.addAll(wanted);
            created.appendReplacement(
                    ordered,
                    Matcher.quoteReplacement("create type " + created.group(1) + " as enum ("
                            + labels.stream().collect(Collectors.joining(", ")) + ")"));
        }
        return created.appendTail(ordered).toString();
    }

    /** The labels of a list, each in its quotes. */
    static List<String> labels(@Nullable String list) {
        return LABEL.matcher(String.valueOf(list))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> labelsIn(DataSource database, String name) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select quote_literal(enumlabel) from pg_enum "
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

    private static String name(MatchResult created) {
        return Names.folded(Names.simple(created.group(1)));
    }
}
