package dev.rung.sql.parser;

import dev.rung.sql.tree.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Options of publications, and which there are: PostgreSQL 18, {@code parse_publication_options}. */
final class PublicationOptions {

    private static final Set<String> KNOWN =
            Set.of("publish", "publish_generated_columns", "publish_via_partition_root");
    private static final Set<String> ACTIONS = Set.of("delete", "insert", "truncate", "update");

    private PublicationOptions() {}

    static List<Option> check(Cursor at, List<Option> options) {
        var rules = new OptionRules(at, "a publication", options)
                .known(KNOWN)
                .once(KNOWN)
                .truths(Set.of("publish_via_partition_root"))
                .words("publish_generated_columns", Set.of("none", "stored"));
        rules.find("publish").filter(PublicationOptions::isWrong).ifPresent(option -> rules.refuse(
                option, "`publish` takes a list of actions", "write some of 'insert, update, delete, truncate'"));
        return options;
    }

    private static boolean isWrong(Option publish) {
        var text = OptionRules.text(publish);
        return text.isEmpty()
                || (!text.get().isBlank()
                        && !Arrays.stream(text.get().split(",", -1))
                                .map(String::strip)
                                .allMatch(ACTIONS::contains));
    }
}
