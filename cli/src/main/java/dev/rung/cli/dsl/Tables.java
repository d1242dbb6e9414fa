package dev.rung.cli.dsl;

import dev.rung.cli.sql.SqlMask;
import dev.rung.processor.parse.ConstraintDefinition;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code create table}, and what is a partition. */
final class Tables {

    private static final Pattern PARTITION_BY = Pattern.compile("(?is)(range|list|hash)\\s*\\((.*)\\)");
    private static final Pattern FROM_TO = Pattern.compile("(?is)from\\s*\\((.*)\\)\\s*to\\s*\\((.*)\\)");
    private static final Pattern IN = Pattern.compile("(?is)in\\s*\\((.*)\\)");
    private static final Pattern WITH =
            Pattern.compile("(?is)with\\s*\\(\\s*modulus\\s+(\\d+)\\s*,\\s*remainder\\s+(\\d+)\\s*\\)");
    private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\]|'')*)'");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern COLUMN = Pattern.compile("[a-z_][a-z0-9_]*");

    private static final String OPTION = "option ";

    private Tables() {}

    static Code create(SqlStatement.CreateTable table) {
        return table.parent() == null ? whole(table) : partition(table, table.parent());
    }

    private static Code whole(SqlStatement.CreateTable table) {
        if (!table.isComplete()) {
            throw new NotInDsl("columns that stand elsewhere");
        }
        var code = Code.db(table.ifNotExists() ? "createTableIfNotExists" : "createTable", Names.of(table.name()));
        var constraints = new ArrayList<Code>();
        for (var column : table.columns()) {
            code = code.then("column", column.name(), Columns.type(column));
            column.constraints().stream().map(Constraints::of).forEach(constraints::add);
        }
        table.constraints().stream().map(Constraints::of).forEach(constraints::add);
        code = code.thenIf(!constraints.isEmpty(), "constraints", constraints);
        var storage = storage(table.properties());
        return (storage == null ? code : code.then("storage", storage)).execute();
    }

    /** What stands after the columns: a key of partitions, or parameters. */
    private static @Nullable Object storage(SortedMap<String, Fragment> properties) {
        if (properties.isEmpty()) {
            return null;
        }
        if (properties.keySet().equals(Set.of("partition by"))) {
            return partitionBy(properties.getOrDefault("partition by", Fragment.code("")));
        }
        var parameters = new ArrayList<String>();
        properties.forEach((property, value) -> {
            if (!property.startsWith(OPTION)) {
                throw new NotInDsl(property);
            }
            parameters.add(property.substring(OPTION.length()) + " = " + value);
        });
        return "with (" + String.join(", ", parameters) + ")";
    }

    private static Code partitionBy(Fragment key) {
        var parts = PARTITION_BY.matcher(key.text());
        if (!parts.matches()) {
            throw new NotInDsl("a key of partitions");
        }
        var method = parts.group(1).toLowerCase(Locale.ROOT);
        var elements = list(parts.group(2));
        var name = "partitionBy" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        return elements.stream().allMatch(element -> COLUMN.matcher(element).matches())
                ? Code.call(name, elements)
                : Code.call(
                        name,
                        elements.stream()
                                .map(element -> Code.call("field", element))
                                .toList());
    }

    private static Code partition(SqlStatement.CreateTable table, QualifiedName parent) {
        if (!table.columns().isEmpty()
                || !table.constraints().isEmpty()
                || !Set.of("partition bound", "partition by")
                        .containsAll(table.properties().keySet())) {
            throw new NotInDsl("what is said of a partition");
        }
        var code = Code.call(
                        table.ifNotExists() ? "createPartitionIfNotExists" : "createPartition", Names.of(table.name()))
                .then("of", Names.of(parent));
        code = bound(code, table.properties().get("partition bound"));
        var partitioned = table.properties().get("partition by");
        return (partitioned == null ? code : code.then("storage", partitionBy(partitioned))).executed();
    }

    /** Which rows belong to a partition. */
    static Code bound(Code code, @Nullable Fragment bound) {
        var text = String.valueOf(bound).strip();
        var range = FROM_TO.matcher(text);
        var in = IN.matcher(text);
        var with = WITH.matcher(text);
        if (text.equalsIgnoreCase("default")) {
            return code.then("asDefault");
        }
        if (range.matches()) {
            return code.then("forValuesFrom", values(range.group(1))).then("to", values(range.group(2)));
        }
        if (in.matches()) {
            return code.then("forValuesIn", values(in.group(1)));
        }
        if (with.matches()) {
            return code.then("forValuesWith", Integer.valueOf(with.group(1)), Integer.valueOf(with.group(2)));
        }
        throw new NotInDsl("the bound of a partition");
    }

    private static List<Object> values(String list) {
        return list(list).stream().map(Tables::value).toList();
    }

    private static Object value(String sql) {
        var text = TEXT.matcher(sql);
        if (text.matches()) {
            return text.group(1).replace("''", "'");
        }
        if (WHOLE.matcher(sql).matches()) {
            return Integer.valueOf(sql);
        }
        return switch (sql.toLowerCase(Locale.ROOT)) {
            case "minvalue" -> Code.call("minvalue");
            case "maxvalue" -> Code.call("maxvalue");
            default -> Code.call("field", sql);
        };
    }

    /** What stands between commas. */
    static List<String> list(String sql) {
        var mask = SqlMask.of(sql);
        var elements = new ArrayList<String>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < mask.length(); i++) {
            char c = mask.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                elements.add(sql.substring(start, i).strip());
                start = i + 1;
            }
        }
        elements.add(sql.substring(start).strip());
        return elements;
    }

    /** The same table with all constraints in one place, where they mean the same. */
    static SqlStatement gathered(SqlStatement.CreateTable table) {
        var constraints = new ArrayList<ConstraintDefinition>();
        table.columns().forEach(column -> constraints.addAll(column.constraints()));
        constraints.addAll(table.constraints());
        return new SqlStatement.CreateTable(
                table.name(),
                table.ifNotExists(),
                table.isComplete(),
                table.columns().stream()
                        .map(column -> column.withoutConstraints())
                        .toList(),
                constraints,
                table.parent(),
                table.properties());
    }
}
