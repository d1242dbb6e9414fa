package dev.rung.internal.config;

import dev.rung.internal.text.Nearest;
import java.util.Locale;
import java.util.stream.Stream;

/** What the text of a setting says. All of them throw {@link IllegalArgumentException} with what is wrong with the text. */
public final class Values {

    private Values() {}

    public static boolean toBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("`" + text + "` is neither `true` nor `false`");
        };
    }

    public static int toCount(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("`" + text + "` is no whole number from 0 to 999999");
        }
        return Integer.parseInt(text);
    }

    public static <E extends Enum<E>> E toEnum(Class<E> type, String text) {
        var names = Stream.of(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "`" + text + "` is none of " + String.join(", ", names) + Nearest.hint(text, names));
        }
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
