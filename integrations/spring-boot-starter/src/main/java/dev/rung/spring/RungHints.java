package dev.rung.spring;

import dev.rung.spi.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** What a native image has to keep: the SQL of all histories, where their registry is named, and the settings. */
final class RungHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        hints.resources()
                .registerPattern("META-INF/rung/**")
                .registerPattern("META-INF/services/" + Registry.class.getName())
                .registerPattern("migrations.properties");
    }
}
