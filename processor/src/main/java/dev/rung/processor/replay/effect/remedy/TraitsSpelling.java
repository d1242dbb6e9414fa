package dev.rung.processor.replay.effect.remedy;

import dev.rung.processor.replay.model.Routine;
import dev.rung.sql.Identifier;
import dev.rung.sql.Parsed;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineOption.Property;
import dev.rung.sql.tree.SettingChange;
import dev.rung.sql.tree.Tree;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The options of a statement that say how a routine is executed. */
public final class TraitsSpelling {

    private TraitsSpelling() {}

    public static List<RoutineOption> options(Routine.Traits traits) {
        var words = new TreeMap<>(traits.words().values())
                .entrySet().stream().map(trait -> option(trait.getKey(), trait.getValue()));
        var settings = new TreeMap<>(traits.settings().values())
                .entrySet().stream().flatMap(setting -> setting(setting.getKey(), setting.getValue()));
        return Stream.concat(words, settings).toList();
    }

    private static RoutineOption option(String words, String value) {
        return switch (words) {
            case "volatility" -> is(Property.valueOf(value.toUpperCase(Locale.ROOT)));
            case "on null input" -> is(Property.RETURNS_NULL_ON_NULL_INPUT);
            case "security" -> is(Property.SECURITY_DEFINER);
            case "leakproof" -> is(Property.LEAKPROOF);
            case "window" -> is(Property.WINDOW);
            case "parallel" -> new RoutineOption.Parallel(Spelling.name(value), Place.NOWHERE);
            case "cost" -> new RoutineOption.Cost(new NumberConstant(value, Place.NOWHERE), Place.NOWHERE);
            case "rows" -> new RoutineOption.Rows(new NumberConstant(value, Place.NOWHERE), Place.NOWHERE);
            case "support" -> new RoutineOption.Support(Spelling.written(value), Place.NOWHERE);
            default ->
                new RoutineOption.Transforms(
                        Stream.of(value.split(", "))
                                .map(type -> ((Cast) SqlParser.expression("null::" + type)).type())
                                .toList(),
                        Place.NOWHERE);
        };
    }

    private static RoutineOption is(Property property) {
        return new RoutineOption.Is(property, Place.NOWHERE);
    }

    /** The value is kept as SQL writes it. */
    private static Stream<RoutineOption> setting(String name, String value) {
        var sql = value.equals("as it is")
                ? "set " + name + " from current"
                : "set " + Identifier.quote(name) + " to " + value;
        return SqlParser.parse(sql) instanceof Parsed.Read read
                ? Tree.all(read.statement(), SettingChange.class).stream()
                        .map(change -> new RoutineOption.Setting(change, Place.NOWHERE))
                : Stream.empty();
    }
}
