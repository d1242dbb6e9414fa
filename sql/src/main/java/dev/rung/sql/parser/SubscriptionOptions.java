package dev.rung.sql.parser;

import dev.rung.sql.tree.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Options of subscriptions, and which there are where: PostgreSQL 18, {@code parse_subscription_options}. */
final class SubscriptionOptions {

    private static final Set<String> TRUTHS = Set.of(
            "binary",
            "connect",
            "copy_data",
            "create_slot",
            "disable_on_error",
            "enabled",
            "failover",
            "password_required",
            "refresh",
            "run_as_owner",
            "two_phase");

    private static final Set<String> OF_NEW = Set.of(
            "binary",
            "connect",
            "copy_data",
            "create_slot",
            "disable_on_error",
            "enabled",
            "failover",
            "origin",
            "password_required",
            "run_as_owner",
            "slot_name",
            "streaming",
            "synchronous_commit",
            "two_phase");

    private static final Set<String> CHANGEABLE = Set.of(
            "binary",
            "disable_on_error",
            "failover",
            "origin",
            "password_required",
            "run_as_owner",
            "slot_name",
            "streaming",
            "synchronous_commit",
            "two_phase");

    private SubscriptionOptions() {}

    static List<Option> ofNew(Cursor at) {
        var options = OptionGrammar.definitionAfterWith(at);
        var rules = check(at, options, OF_NEW);
        if (rules.isFalse("connect")) {
            for (var other : List.of("enabled", "create_slot", "copy_data")) {
                rules.find(other).filter(option -> rules.isTrue(other)).ifPresent(option -> rules.refuse(
                        option, "without `connect` there is no `" + other + "`", "leave out one of the two"));
            }
        }
        checkSlot(rules);
        return options;
    }

    /** Without a slot, a subscription neither creates one nor is enabled, and has to say so. */
    private static void checkSlot(OptionRules rules) {
        var slot = rules.find("slot_name");
        boolean isNone = slot.flatMap(OptionRules::text).filter("none"::equals).isPresent();
        if (!isNone || rules.isFalse("connect")) {
            return;
        }
        for (var other : List.of("enabled", "create_slot")) {
            if (!rules.isFalse(other)) {
                rules.refuse(slot.get(), "without a slot, `" + other + "` is not possible", "write `" + other + " = false`");
            }
        }
    }

    static List<Option> changed(Cursor at) {
        var options = OptionGrammar.definition(at);
        var rules = check(at, options, CHANGEABLE);
        var slot = rules.find("slot_name");
        if (slot.isPresent() && rules.isTold("two_phase")) {
            rules.refuse(slot.get(), "`slot_name` and `two_phase` are not changed at once", "write two statements");
        }
        return options;
    }

    static List<Option> skipped(Cursor at) {
        var options = OptionGrammar.definition(at);
        check(at, options, Set.of("lsn"));
        return options;
    }

    static List<Option> refreshed(Cursor at) {
        var options = OptionGrammar.definitionAfterWith(at);
        check(at, options, Set.of("copy_data"));
        return options;
    }

    /** What is dropped is not copied. */
    static List<Option> changedPublications(Cursor at, boolean isDrop) {
        var options = OptionGrammar.definitionAfterWith(at);
        check(at, options, isDrop ? Set.of("refresh") : Set.of("copy_data", "refresh"));
        return options;
    }

    private static OptionRules check(Cursor at, List<Option> options, Set<String> known) {
        var rules = new OptionRules(at, "a subscription here", options)
                .known(known)
                .once(known)
                .truths(TRUTHS);
        Optional<Option> streaming = rules.find("streaming");
        streaming
                .filter(option -> OptionRules.text(option).filter(text -> !text.equalsIgnoreCase("parallel")).isPresent())
                .ifPresent(option -> rules.truths(Set.of("streaming")));
        return rules;
    }
}
