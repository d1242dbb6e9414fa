package dev.rung.processor.replay.model;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A subscription.
 *
 * @param connection how the publisher is reached
 * @param publications the names of the publications, in alphabetical order
 * @param isEnabled whether it receives anything
 * @param options its options
 */
public record Subscription(String connection, List<String> publications, boolean isEnabled, Options options)
        implements Definition {

    private static final Set<String> YES = Set.of("true", "on", "1");
    private static final Set<String> NO = Set.of("false", "off", "0");

    /**
     * What the options, named as SQL writes them, are where they are not written; {@code streaming} is off before PostgreSQL 18, and parallel
     * from then on.
     */
    private static final Map<String, Set<String>> STANDARD = Map.ofEntries(
            entry("\"binary\"", NO),
            entry("streaming", Set.of("false", "off", "0", "parallel")),
            entry("synchronous_commit", Set.of("off", "false", "0")),
            entry("two_phase", NO),
            entry("disable_on_error", NO),
            entry("password_required", YES),
            entry("run_as_owner", NO),
            entry("origin", Set.of("any")),
            entry("failover", NO));

    /** What is done when the subscription is made, and is no property of it. */
    private static final Set<String> ACTS = Set.of("connect", "copy_data", "create_slot", "enabled", "refresh");

    /** Sorts the names. */
    public Subscription {
        publications = publications.stream().sorted().toList();
    }

    @Override
    public Properties properties() {
        return kept().describe(new Properties()
                .exact("connection", connection)
                .names("publications", publications)
                .flag("disabled", !isEnabled));
    }

    private Options kept() {
        var kept = options.values();
        for (var option : options.values().entrySet()) {
            boolean isStandard =
                    STANDARD.getOrDefault(option.getKey(), Set.of()).contains(option.getValue());
            if (isStandard || ACTS.contains(option.getKey())) {
                kept = kept.minus(option.getKey());
            }
        }
        return new Options(kept);
    }
}
