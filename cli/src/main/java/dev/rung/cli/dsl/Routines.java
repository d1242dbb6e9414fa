package dev.rung.cli.dsl;

import dev.rung.processor.parse.ColumnDefinition;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SqlParser;
import dev.rung.processor.parse.SqlStatement;
import dev.rung.processor.parse.TypeName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Functions and procedures: what is around the body is code, the body is text. */
final class Routines {

    private static final Map<String, String> FLAGS = Map.of(
            "volatility immutable", "immutable",
            "volatility stable", "stable",
            "strict yes", "strict",
            "security definer", "securityDefiner",
            "leakproof yes", "leakproof",
            "parallel safe", "parallelSafe",
            "parallel restricted", "parallelRestricted");
    private static final Pattern PARAMETER =
            Pattern.compile("(?s)(?:(out|inout|variadic) )?([\\w$]+) ([^=]+?)(?: = (.+))?");
    private static final Pattern SETTING = Pattern.compile("[\\w$\", .]+");

    private Routines() {}

    static Code create(SqlStatement.CreateRoutine routine) {
        if (routine.kind() == ObjectKind.AGGREGATE) {
            throw new NotInDsl("an aggregate");
        }
        var properties = new TreeMap<>(routine.properties());
        boolean function = routine.kind() == ObjectKind.FUNCTION;
        var name = (routine.orReplace() ? "createOrReplace" : "create") + (function ? "Function" : "Procedure");
        var code = parameters(Code.call(name, Names.of(routine.routine().name())), taken(properties, "arguments"));
        var returns = properties.remove("returns");
        code = returns == null ? code : returns(code, returns.text());
        code = code.then("language", taken(properties, "language"));
        var body = properties.remove("body");
        if (body == null || !body.exact()) {
            throw new NotInDsl("a body of SQL");
        }
        return options(code, properties).then("as", unopened(body.text())).executed();
    }

    /** {@code PostgresDSL} begins a body that has lines on a line of its own. */
    private static String unopened(String body) {
        return body.startsWith("\n") ? body.substring(1) : body;
    }

    private static String taken(Map<String, Fragment> properties, String property) {
        var value = properties.remove(property);
        if (value == null) {
            throw new NotInDsl("no " + property);
        }
        return value.text();
    }

    private static Code parameters(Code begun, String arguments) {
        var code = begun;
        for (var argument : arguments.isBlank() ? List.<String>of() : Expressions.list(arguments)) {
            code = parameter(code, argument);
        }
        return code;
    }

    private static Code parameter(Code code, String argument) {
        var parts = PARAMETER.matcher(argument);
        if (!parts.matches()) {
            throw new NotInDsl("a parameter");
        }
        var type = type(parts.group(3));
        var mode = parts.group(1);
        if (mode == null) {
            return parts.group(4) == null
                    ? code.then("parameter", parts.group(2), type)
                    : code.then("parameter", parts.group(2), type, Code.call("field", parts.group(4)));
        }
        if (parts.group(4) != null) {
            throw new NotInDsl("a default");
        }
        return code.then(
                switch (mode) {
                    case "out" -> "outParameter";
                    case "inout" -> "inOutParameter";
                    default -> "variadicParameter";
                },
                parts.group(2),
                type);
    }

    private static Code returns(Code code, String type) {
        if (type.equals("trigger")) {
            return code.then("returnsTrigger");
        }
        if (type.equals("void")) {
            return code.then("returnsVoid");
        }
        if (type.startsWith("table (")) {
            return code.then("returnsTable", columns(type.substring("table (".length(), type.length() - 1)));
        }
        return type.startsWith("setof ")
                ? code.then("returnsSetOf", type(type.substring("setof ".length())))
                : code.then("returns", type(type));
    }

    private static List<Code> columns(String columns) {
        return create(columns).columns().stream()
                .map(column -> Code.call("field", Code.call("name", column.name()), DataTypes.of(column.type())))
                .toList();
    }

    private static Code options(Code begun, Map<String, Fragment> properties) {
        var code = begun;
        for (var property : properties.entrySet()) {
            code = option(code, property.getKey(), property.getValue().text());
        }
        return code;
    }

    private static Code option(Code code, String property, String value) {
        var flag = FLAGS.get(property + " " + value);
        if (flag != null) {
            return code.then(flag);
        }
        if ((property.equals("cost") || property.equals("rows")) && value.matches("\\d{1,9}")) {
            return code.then(property, Integer.valueOf(value));
        }
        if (property.startsWith("set ") && SETTING.matcher(value).matches()) {
            var values = Expressions.list(value).stream()
                    .map(element -> element.replace("\"", ""))
                    .toList();
            return code.then("set", property.substring("set ".length()), values);
        }
        throw new NotInDsl(property);
    }

    /** The types of a signature, {@code (integer, text)}. */
    static List<Code> types(String signature) {
        var types = signature.substring(1, signature.length() - 1);
        return types.isBlank()
                ? List.of()
                : Expressions.list(types).stream().map(Routines::type).toList();
    }

    private static Code type(String sql) {
        return DataTypes.of(typeName(sql));
    }

    static TypeName typeName(String sql) {
        List<ColumnDefinition> columns = create("x " + sql).columns();
        if (columns.size() != 1 || !columns.get(0).properties().isEmpty()) {
            throw new NotInDsl("a type");
        }
        return columns.get(0).type();
    }

    /** Columns are read as those of a table. */
    private static SqlStatement.CreateTable create(@Nullable String columns) {
        if (SqlParser.parse("create table x (" + columns + ")") instanceof SqlStatement.CreateTable table) {
            return table;
        }
        throw new NotInDsl("columns");
    }
}
