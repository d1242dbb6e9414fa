package dev.rung.cli.dsl;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.SqlStatement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tables that are partitions, what rows they have, and what tables with partitions are parted by. */
final class Partitions {

    private static final Pattern BY = Pattern.compile("(?is)(range|list|hash)\\s*\\((.*)\\)");
    private static final Pattern FROM_TO = Pattern.compile("(?is)from\\s*\\((.*)\\)\\s*to\\s*\\((.*)\\)");
    private static final Pattern IN = Pattern.compile("(?is)in\\s*\\((.*)\\)");
    private static final Pattern WITH =
            Pattern.compile("(?is)with\\s*\\(\\s*modulus\\s+(\\d+)\\s*,\\s*remainder\\s+(\\d+)\\s*\\)");
    private static final Pattern COLUMN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Partitions() {}

    static Code create(SqlStatement.CreateTable table, QualifiedName parent) {
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
        return (partitioned == null ? code : code.then("storage", by(partitioned))).executed();
    }

    /** What the rows of a table are parted by. */
    static Code by(Fragment key) {
        var parts = BY.matcher(key.text());
        if (!parts.matches()) {
            throw new NotInDsl("a key of partitions");
        }
        var method = parts.group(1).toLowerCase(Locale.ROOT);
        var elements = Expressions.list(parts.group(2));
        var name = "partitionBy" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        return elements.stream().allMatch(element -> COLUMN.matcher(element).matches())
                ? Code.call(name, elements)
                : Code.call(
                        name,
                        elements.stream()
                                .map(element -> Code.call("field", element))
                                .toList());
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
        return Expressions.list(list).stream().map(Partitions::value).toList();
    }

    private static Object value(String sql) {
        var text = Expressions.text(sql);
        if (text.isPresent()) {
            return text.get();
        }
        if (Expressions.isWhole(sql)) {
            return Integer.valueOf(sql);
        }
        return switch (sql.toLowerCase(Locale.ROOT)) {
            case "minvalue" -> Code.call("minvalue");
            case "maxvalue" -> Code.call("maxvalue");
            default -> Code.call("field", sql);
        };
    }
}
