package dev.rung.processor.replay.model;

import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.ForeignOptionChange;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Storage parameters and other options, by name.
 *
 * @param values the values, as SQL writes them
 */
public record Options(PMap<String, String> values) {

    /** No options. */
    public static final Options NONE = new Options(HashTreePMap.empty());

    /** Options as they are written. */
    public static Options of(List<Option> options) {
        return NONE.with(options);
    }

    /** Options by name. */
    public static Options written(Map<String, String> options) {
        return new Options(HashTreePMap.from(options));
    }

    /** With more, or other values. */
    public Options with(List<Option> options) {
        var changed = values;
        for (var option : options) {
            changed = changed.plus(name(option), value(option));
        }
        return new Options(changed);
    }

    /** Without some. */
    public Options without(List<QualifiedName> names) {
        return new Options(
                values.minusAll(names.stream().map(QualifiedName::toString).toList()));
    }

    /** Without those that are the same in others. */
    Options without(Options others) {
        var rest = values;
        for (var other : others.values().entrySet()) {
            rest = other.getValue().equals(rest.get(other.getKey())) ? rest.minus(other.getKey()) : rest;
        }
        return new Options(rest);
    }

    /** With the options of a foreign object changed. */
    public Options changed(List<ForeignOptionChange> changes) {
        var changed = values;
        for (var change : changes) {
            if (change instanceof ForeignOptionChange.Add add) {
                changed = changed.plus(
                        add.option().name().text(), add.option().value().text());
            } else if (change instanceof ForeignOptionChange.Set set) {
                changed = changed.plus(
                        set.option().name().text(), set.option().value().text());
            } else if (change instanceof ForeignOptionChange.Drop drop) {
                changed = changed.minus(drop.name().text());
            }
        }
        return new Options(changed);
    }

    private static String name(Option option) {
        return option.name().toString();
    }

    /** What a flag is without a value is {@code true}. */
    private static String value(Option option) {
        return option.value().map(Options::text).orElse("true");
    }

    private static String text(Option.Value value) {
        if (value instanceof Option.Text text) {
            return text.text().text();
        }
        if (value instanceof Option.Number number) {
            return number.number().text();
        }
        if (value instanceof Option.Word word) {
            return word.word();
        }
        if (value instanceof Option.Operator operator) {
            return operator.operator().symbol();
        }
        return SqlPrinter.print(((Option.Type) value).type());
    }

    /** Each of them is a property of its own. */
    Properties describe(Properties properties) {
        values.forEach((name, value) -> properties.exact("option " + name, Optional.of(value)));
        return properties;
    }
}
