package dev.rung.cli.difference;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A statement as {@link Difference} words it.
 *
 * @param kind what it does
 * @param name the object that it is about, where that is of interest; a column has its table before it
 * @param text the statement in one line, without comments
 */
record Classified(Kind kind, String name, String text) {

    /** What a statement does, seen by who knows tables and their columns, and nothing else. */
    enum Kind {
        TABLE("CREATE (?:UNLOGGED |FOREIGN )?TABLE (?:IF NOT EXISTS )?" + Judgement.NAME + ".*"),
        COLUMN(alter("ADD COLUMN (?:IF NOT EXISTS )?" + Judgement.NAME + ".*")),
        DEFAULT(alter("ALTER COLUMN " + Judgement.NAME + " SET DEFAULT .*")),
        COLLATION(alter("ALTER COLUMN " + Judgement.NAME + " TYPE .* COLLATE .*")),
        COMMENT("COMMENT ON (?:[A-Z]+ )+" + Judgement.NAME + " .*"),
        FOUNDATION("CREATE (?:OR REPLACE )?(?:SCHEMA|EXTENSION|TYPE|DOMAIN|COLLATION|FUNCTION|PROCEDURE) .*"),
        UNSAID("(?:CREATE|GRANT|REVOKE|ALTER DEFAULT|ALTER SEQUENCE \\S+ OWNED BY|ALTER INDEX) .*|"
                + alter("(?:ADD CONSTRAINT|ENABLE|DISABLE|FORCE|CLUSTER|REPLICA|ATTACH|SET UNLOGGED|SET \\(|"
                        + "ALTER COLUMN \\S+ SET (?:STORAGE|STATISTICS|COMPRESSION|\\()).*")),
        OTHER(".*");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        }

        private static String alter(String action) {
            return "ALTER (?:FOREIGN )?TABLE (?:ONLY )?" + Judgement.NAME + " " + action;
        }
    }

    static Classified of(String statement) {
        var text = statement.replaceAll("(?m)^--.*$", "").strip().replaceAll("\\s+", " ");
        for (var kind : Kind.values()) {
            var matcher = kind.pattern.matcher(text);
            if (matcher.matches()) {
                return new Classified(kind, name(matcher.toMatchResult()), text);
            }
        }
        throw new IllegalStateException("no statement is of no kind");
    }

    private static String name(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
