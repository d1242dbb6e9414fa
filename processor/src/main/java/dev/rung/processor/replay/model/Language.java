package dev.rung.processor.replay.model;

import java.util.Map;

/**
 * A procedural language.
 *
 * @param isTrusted whether everybody may write functions in it
 * @param functions its functions, by {@code handler}, {@code inline} and {@code validator}
 */
public record Language(boolean isTrusted, Map<String, Callable> functions) implements Definition {

    /** Copies the map. */
    public Language {
        functions = Map.copyOf(functions);
    }

    @Override
    public Properties properties() {
        var properties = new Properties().flag("trusted", isTrusted);
        functions.forEach((words, function) -> function.describe(words, properties));
        return properties;
    }
}
