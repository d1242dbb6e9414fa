package dev.rung.cli.dsl;

import dev.rung.processor.parse.SqlStatement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** {@code create trigger}, and {@code create policy}. */
final class Triggers {

    private static final Pattern TRIGGER = Pattern.compile(
            "(?is)create\\s+(or\\s+replace\\s+)?trigger\\s+\\S+\\s+(before|after|instead\\s+of)\\s+(.*?)\\s+on\\s+\\S+\\s+"
                    + "(?:for\\s+(?:each\\s+)?(row|statement)\\s+)?(?:when\\s*\\((.*)\\)\\s*)?"
                    + "execute\\s+(?:function|procedure)\\s+\\S+\\s*\\((.*)\\)\\s*");
    private static final Pattern EVENT = Pattern.compile("(?is)(insert|update|delete|truncate)(?:\\s+of\\s+(.*))?");

    private Triggers() {}

    static Code create(SqlStatement.CreateObject trigger, String sql) {
        var parts = TRIGGER.matcher(sql);
        var on = trigger.object().on();
        var function = trigger.function();
        if (!parts.matches() || on == null || function == null) {
            throw new NotInDsl("what is said of a trigger");
        }
        var code = Code.call(
                trigger.orReplace() ? "createOrReplaceTrigger" : "createTrigger",
                trigger.object().name().name());
        var prefix = time(parts.group(2));
        for (var event : parts.group(3).split("(?i)\\s+or\\s+")) {
            code = event(code, prefix, event.strip());
            prefix = "or";
        }
        code = code.then("on", Names.of(on));
        boolean row = "row".equalsIgnoreCase(parts.group(4));
        code = code.then(row ? "forEachRow" : "forEachStatement");
        var when = parts.group(5);
        code = when == null ? code : code.then("when", Expressions.unwrapped(when));
        return code.then("function", Names.of(function), arguments(parts.group(6)))
                .executed();
    }

    private static String time(String words) {
        var time = words.toLowerCase(Locale.ROOT);
        return time.startsWith("instead") ? "insteadOf" : time;
    }

    private static Code event(Code code, String prefix, String sql) {
        var event = EVENT.matcher(sql);
        if (!event.matches()) {
            throw new NotInDsl("an event");
        }
        var word = event.group(1).toLowerCase(Locale.ROOT);
        var method = prefix + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        var columns = event.group(2);
        return columns == null ? code.then(method) : code.then(method + "Of", Expressions.names(columns));
    }

    private static List<String> arguments(String arguments) {
        return arguments.isBlank()
                ? List.of()
                : Expressions.list(arguments).stream().map(Triggers::argument).toList();
    }

    private static String argument(String sql) {
        return Expressions.text(sql).orElseThrow(() -> new NotInDsl("an argument"));
    }
}
