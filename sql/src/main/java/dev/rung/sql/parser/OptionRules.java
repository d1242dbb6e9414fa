package dev.rung.sql.parser;

import dev.rung.sql.mistake.Nearest;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What PostgreSQL refuses in a list of options as a syntax error, although its grammar reads it: names that it does not know, options
 * that are told twice, values that are not true and not false.
 */
final class OptionRules {

    private static final Set<String> TRUTH = Set.of("true", "false", "on", "off", "1", "0");

    private final Cursor at;
    private final String object;
    private final List<Option> options;

    /**
     * The rules for a list of options.
     *
     * @param object what the options are of, as a person would say it
     */
    OptionRules(Cursor at, String object, List<Option> options) {
        this.at = at;
        this.object = object;
        this.options = options;
    }

    /** There are no others than these. */
    OptionRules known(Set<String> names) {
        for (var option : options) {
            if (!names.contains(name(option))) {
                refuse(
                        option,
                        "`" + name(option) + "` is no option of " + object,
                        Nearest.of(name(option), names)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse(""));
            }
        }
        return this;
    }

    /** Each of these is told once. */
    OptionRules once(Set<String> names) {
        var told = new HashSet<String>();
        for (var option : options) {
            if (names.contains(name(option)) && !told.add(name(option))) {
                refuse(option, "`" + name(option) + "` is told twice", "leave out one of the two");
            }
        }
        return this;
    }

    /** These are true or false, if they are told. */
    OptionRules truths(Set<String> names) {
        for (var option : options) {
            if (names.contains(name(option)) && text(option).filter(OptionRules::isNoTruth).isPresent()) {
                refuse(option, "`" + name(option) + "` is neither true nor false", "write `true` or `false`");
            }
        }
        return this;
    }

    /** One of these words is the value of an option, if it is told. */
    OptionRules words(String name, Set<String> words) {
        for (var option : options) {
            if (name(option).equals(name) && text(option).filter(words::contains).isEmpty()) {
                refuse(option, "this is no value of `" + name + "`", "write " + String.join(", ", new TreeSet<>(words)));
            }
        }
        return this;
    }

    private static boolean isNoTruth(String value) {
        return !TRUTH.contains(value.toLowerCase(Locale.ROOT));
    }

    boolean isTold(String name) {
        return find(name).isPresent();
    }

    /** An option that is told. */
    Optional<Option> find(String name) {
        return options.stream().filter(option -> name(option).equals(name)).findFirst();
    }

    /** Whether an option is told to be true. */
    boolean isTrue(String name) {
        return find(name).map(option -> !isFalseText(option)).orElse(false);
    }

    /** Whether an option is told to be false. */
    boolean isFalse(String name) {
        return find(name).map(OptionRules::isFalseText).orElse(false);
    }

    private static boolean isFalseText(Option option) {
        return text(option)
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter(Set.of("false", "off", "0")::contains)
                .isPresent();
    }

    void refuse(Option option, String problem, String remedy) {
        at.refuse(option.place(), problem, remedy);
    }

    private static String name(Option option) {
        return option.name().name().text();
    }

    /** The value of an option as PostgreSQL reads it where it wants a text; absent where there is none or where it is a real type. */
    static Optional<String> text(Option option) {
        return option.value().flatMap(OptionRules::text);
    }

    private static Optional<String> text(Option.Value value) {
        if (value instanceof Option.Text text) {
            return Optional.of(text.text().text());
        }
        if (value instanceof Option.Word word) {
            return Optional.of(word.word());
        }
        if (value instanceof Option.Number number) {
            return Optional.of(number.number().text());
        }
        boolean isName = value instanceof Option.Type type && type.type().base() instanceof TypeName.Named;
        return isName
                ? Optional.of(((TypeName.Named) ((Option.Type) value).type().base()).name().name().text())
                : Optional.empty();
    }
}
