package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Firing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An event trigger.
 *
 * @param event the event that it fires on
 * @param filters the values that it fires for, by their variable
 * @param function the function that it calls
 * @param firing whether it fires
 */
public record EventTrigger(String event, Map<String, List<String>> filters, Callable function, Firing firing)
        implements Definition {

    /** Copies the map. */
    public EventTrigger {
        filters = Map.copyOf(filters);
    }

    /** Firing, or not. */
    public EventTrigger with(Firing other) {
        return new EventTrigger(event, filters, function, other);
    }

    @Override
    public Properties properties() {
        var properties = new Properties().exact("event", event);
        filters.forEach((variable, values) -> properties.names("when " + variable, values));
        if (firing != Firing.ENABLE) {
            properties.exact(
                    "fires", Optional.of(firing.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        return function.describe("function", properties);
    }
}
