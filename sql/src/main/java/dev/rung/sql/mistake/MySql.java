package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.Map;
import java.util.Optional;

/** What people bring from MySQL, MariaDB and SQLite. */
final class MySql implements Advice.Adviser {

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("auto_increment", new Word("MySQL's", "`generated always as identity`")),
            Map.entry("autoincrement", new Word("SQLite's", "`generated always as identity`")),
            Map.entry("unsigned", new Word("MySQL's: PostgreSQL's numbers have a sign", "a wider type, or `check (n >= 0)`")),
            Map.entry("zerofill", new Word("MySQL's", "leave it out; format the number where it is shown")),
            Map.entry("engine", new Word("MySQL's: PostgreSQL's tables have no engine", "leave it out")),
            Map.entry("charset", new Word("MySQL's: the encoding belongs to the database", "leave it out")),
            Map.entry("modify", new Word("MySQL's and Oracle's", "`alter column … type …`")),
            Map.entry("change", new Word("MySQL's", "`rename column a to b`, and `alter column b type …`")),
            Map.entry("regexp", new Word("MySQL's", "`~`")),
            Map.entry("rlike", new Word("MySQL's", "`~`")),
            Map.entry("xor", new Word("MySQL's", "`<>` between two truth values")),
            Map.entry("div", new Word("MySQL's", "`/`, which divides whole numbers to a whole number")),
            Map.entry("separator", new Word("MySQL's", "`string_agg(a, ',')`")),
            Map.entry("straight_join", new Word("MySQL's", "`join`")),
            Map.entry("fulltext", new Word("MySQL's", "`create index … using gin (to_tsvector('english', …))`")));

    @Override
    public Optional<Advice> on(Spot spot) {
        return Word.in(WORDS, spot).or(() -> backtick(spot)).or(() -> inTable(spot)).or(() -> inData(spot));
    }

    private static Optional<Advice> backtick(Spot spot) {
        for (int offset = 0; offset >= -2; offset--) {
            var token = spot.token(offset);
            if (token.kind() == Token.Kind.OPERATOR && token.text().startsWith("`")) {
                var name = spot.token(offset + 1).text();
                return Advice.of(
                        "backticks quote nothing in PostgreSQL", "write " + name + ", or \"" + name + "\" in double quotes");
            }
        }
        return Optional.empty();
    }

    private static Optional<Advice> inTable(Spot spot) {
        boolean isTable = spot.beginsWith("create", "table") || spot.beginsWith("alter", "table");
        if (spot.beginsWith("drop", "index") && spot.has(0, "on")) {
            return Advice.of("an index is dropped by its own name alone", "`drop index " + spot.token(-1).text() + "`");
        }
        if (!isTable) {
            return Optional.empty();
        }
        if (spot.has(0, "default", "charset") || spot.has(0, "character", "set") || spot.has(0, "charset")) {
            return Advice.of("`character set` is MySQL's: the encoding belongs to the database", "leave it out");
        }
        if (spot.has(0, "comment")) {
            return Advice.of("a comment is a statement of its own", "`comment on table t is '…'`, `comment on column t.a is '…'`");
        }
        if (spot.has(-1, "unique") && (spot.has(0, "index") || spot.has(0, "key"))) {
            return Advice.of("an index is a statement of its own", "`create unique index`, or a constraint: `unique (a)`");
        }
        if (spot.index() == 3 && spot.has(0, "like")) {
            return Advice.of("`like` stands within the parentheses", "`create table t (like " + spot.token(1).text() + ")`");
        }
        boolean isPlace = spot.has(0, "first") || spot.has(0, "after");
        if (spot.beginsWith("alter", "table") && isPlace) {
            return Advice.of("a new column always comes last", "leave " + Shown.of(spot.found()) + " out");
        }
        if (spot.has(-1, "drop", "foreign", "key") || spot.has(-1, "drop", "primary", "key")) {
            return Advice.of("a key is dropped by the name of its constraint", "`drop constraint …`");
        }
        if (spot.has(0, "on", "update")) {
            return Advice.of("no column changes by itself when its row is updated", "a trigger before update");
        }
        return Optional.empty();
    }

    private static Optional<Advice> inData(Spot spot) {
        if (spot.has(0, "duplicate", "key")) {
            return Advice.of("`on duplicate key` is MySQL's", "`on conflict (…) do update set …`");
        }
        if (spot.beginsWith("insert", "ignore") && spot.has(0, "ignore")) {
            return Advice.of("`insert ignore` is MySQL's", "`insert into … on conflict do nothing`");
        }
        if (spot.beginsWith("insert", "or")) {
            return Advice.of("`insert or …` is SQLite's", "`insert into … on conflict …`");
        }
        if (spot.beginsWith("insert", "into") && spot.has(0, "set")) {
            return Advice.of("`insert … set` is MySQL's", "`insert into t (a) values (1)`");
        }
        return spot.found().text().startsWith("#") || spot.found().text().startsWith("@")
                ? sigil(spot)
                : Optional.empty();
    }

    private static Optional<Advice> sigil(Spot spot) {
        return spot.found().text().startsWith("#")
                ? Advice.of("`#` begins no comment in PostgreSQL", "write `--`")
                : Advice.of("`@" + spot.token(1).text() + "` is a variable, which SQL does not have", "write its value");
    }
}
