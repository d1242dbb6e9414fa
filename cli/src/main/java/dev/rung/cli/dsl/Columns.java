package dev.rung.cli.dsl;

import dev.rung.processor.parse.ColumnDefinition;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.TypeName;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said of a column, as jOOQ says it: with its type. */
final class Columns {

    private static final Set<String> KNOWN = Set.of("default", "not null", "identity", "collation");
    private static final Pattern TEXT =
            Pattern.compile("'((?:[^'\\\\]|'')*)'(?:::(?:text|character varying|varchar))?");
    private static final Set<String> TRUTH = Set.of("true", "false");

    private Columns() {}

    /** The type, and whatever else is said of the column but its constraints. */
    static Code type(ColumnDefinition column) {
        if (!KNOWN.containsAll(column.properties().keySet())) {
            throw new NotInDsl("what is said of a column");
        }
        var properties = column.properties();
        var code = DataTypes.of(column.type());
        if (properties.containsKey("collation")) {
            code = code.then(
                    "collation", Code.call("collation", Expressions.name(String.valueOf(properties.get("collation")))));
        }
        if (properties.containsKey("identity")) {
            return identity(code, properties.get("identity"));
        }
        code = code.thenIf(properties.containsKey("not null"), "notNull");
        var value = properties.get("default");
        return value == null ? code : code.then("defaultValue", value(value, column.type()));
    }

    private static Code identity(Code type, @Nullable Fragment kind) {
        if (!Fragment.code("by default").equals(kind)) {
            throw new NotInDsl("generated always");
        }
        return type.then("identity", true);
    }

    /** A default: a value of Java where that is the same, else SQL of the type of the column. */
    static Object value(Fragment value, TypeName type) {
        var sql = value.text();
        var text = TEXT.matcher(sql);
        if (DataTypes.isText(type) && text.matches()) {
            return text.group(1).replace("''", "'");
        }
        if (type.toString().equals("boolean") && TRUTH.contains(sql)) {
            return Boolean.valueOf(sql);
        }
        if (type.toString().equals("integer") && Expressions.isWhole(sql)) {
            return Integer.valueOf(sql);
        }
        if (type.toString().equals("bigint") && Expressions.isWhole(sql)) {
            return Long.valueOf(sql);
        }
        return DataTypes.isOther(type) ? Code.call("field", sql) : Code.call("field", sql, DataTypes.of(type));
    }

    /** A default of a column whose type is not said. */
    static Object value(Fragment value) {
        var sql = value.text();
        var text = Expressions.text(sql);
        if (text.isPresent()) {
            return text.get();
        }
        if (TRUTH.contains(sql)) {
            return Boolean.valueOf(sql);
        }
        return Expressions.isWhole(sql) ? Integer.valueOf(sql) : Code.call("field", sql);
    }
}
