package dev.rung.cli.dsl;

import dev.rung.processor.parse.ConstraintDefinition;
import java.util.Set;
import java.util.regex.Pattern;

/** The elements of an exclusion, each with its operator. */
final class Exclusions {

    private static final Pattern ELEMENT = Pattern.compile("(?is)(.+?)\\s+with\\s+(\\S+)");
    private static final Pattern COLUMN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Exclusions() {}

    static Code of(Code begun, ConstraintDefinition constraint) {
        var traits = constraint.traits();
        if (!Set.of("using", "deferrable").containsAll(traits.keySet())) {
            throw new NotInDsl("what is said of an exclusion");
        }
        var code = begun.then("using", traits.getOrDefault("using", "btree"));
        var elements = constraint.expression();
        for (var element : Expressions.list(String.valueOf(elements))) {
            code = with(code, element);
        }
        return code;
    }

    private static Code with(Code code, String sql) {
        var element = ELEMENT.matcher(sql);
        if (!element.matches()) {
            throw new NotInDsl("an element of an exclusion");
        }
        var key = element.group(1);
        return COLUMN.matcher(key).matches()
                ? code.then("with", key, element.group(2))
                : code.then("with", Code.call("field", Expressions.unwrapped(key)), element.group(2));
    }
}
