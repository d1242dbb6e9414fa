package dev.rung.processor.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of tables as an option gives them: {@code country,ops.currency,enum_*}. */
record TableNames(List<Pattern> patterns) {

    static final TableNames NONE = new TableNames(List.of());

    TableNames {
        patterns = List.copyOf(patterns);
    }

    static TableNames of(String option) {
        return new TableNames(Stream.of(option.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(TableNames::pattern)
                .toList());
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(
                Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    boolean contain(String table) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(table).matches());
    }
}
