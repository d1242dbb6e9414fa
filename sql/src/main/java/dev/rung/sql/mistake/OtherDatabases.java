package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several other databases have in common. */
final class OtherDatabases implements Advice.Adviser {

    private static final List<String> WITHOUT_WIDTH = List.of("int", "integer", "bigint", "smallint", "boolean", "real");

    private static final Map<String, Word> FIRST = Map.ofEntries(
            Map.entry("use", new Word("no statement of PostgreSQL: a session stays in its database", "name the schema: `set local search_path to …`")),
            Map.entry("describe", new Word("no statement of PostgreSQL", "ask `information_schema.columns`")),
            Map.entry("desc", new Word("no statement of PostgreSQL", "ask `information_schema.columns`")),
            Map.entry("exec", new Word("no statement of PostgreSQL", "`call p()` for a procedure, `select f()` for a function")),
            Map.entry("go", new Word("a command of SQL Server's tools and no statement", "end statements with `;`")),
            Map.entry("print", new Word("no statement of PostgreSQL", "`do $$ begin raise notice '…'; end $$`")),
            Map.entry("if", new Word("no statement of SQL", "`do $$ begin if … then …; end if; end $$`")),
            Map.entry("while", new Word("no statement of SQL", "`do $$ begin while … loop …; end loop; end $$`")),
            Map.entry("replace", new Word("no statement of PostgreSQL", "`insert into … on conflict (…) do update set …`")),
            Map.entry("rename", new Word("no statement of PostgreSQL", "`alter table a rename to b`")),
            Map.entry("delimiter", new Word("a command of MySQL's client", "put the body between `$$` and `$$`")),
            Map.entry("pragma", new Word("a statement of SQLite", "leave it out")),
            Map.entry("attach", new Word("a statement of SQLite", "a schema, or a foreign server")),
            Map.entry("unlock", new Word("no statement of PostgreSQL: locks end with the transaction", "leave it out")),
            Map.entry("optimize", new Word("no statement of PostgreSQL", "`vacuum`")),
            Map.entry("prompt", new Word("a command of Oracle's client", "leave it out")),
            Map.entry("spool", new Word("a command of Oracle's client", "leave it out")));

    @Override
    public Optional<Advice> on(Spot spot) {
        if (spot.isFirst()) {
            return Word.in(FIRST, spot);
        }
        if (spot.found().text().startsWith("==")) {
            return Advice.of("`==` is no operator of PostgreSQL", "write `=`");
        }
        if (spot.has(0, "(") && Word.isAny(spot, -1, WITHOUT_WIDTH)) {
            return Advice.of("`" + spot.token(-1).text() + "` takes no width", "write `" + spot.token(-1).text() + "` alone");
        }
        boolean isLimit = spot.has(0, ",") && spot.has(-2, "limit") && spot.token(-1).kind() == Token.Kind.INTEGER;
        if (isLimit) {
            return Advice.of(
                    "`limit` takes one number", "`limit " + spot.token(1).text() + " offset " + spot.token(-1).text() + "`");
        }
        boolean isType = spot.has(-3, "alter") || spot.has(-2, "alter") || (spot.has(-3, "alter", "column"));
        if (spot.expects("type") && isType && spot.found().isName() && spot.beginsWith("alter", "table")) {
            return Advice.of(
                    "the type of a column is changed with the word `type`",
                    "`alter column " + spot.token(-1).text() + " type " + spot.found().text() + "`");
        }
        return Optional.empty();
    }
}
