package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Tree;

/**
 * Whether the value of an expression differs from row to row, after SQL functions are replaced by their bodies, as PostgreSQL asks before it
 * rewrites a table for a default ({@code contain_volatile_functions_after_planning} of PostgreSQL 18).
 */
final class Volatility {

    private static final int DEEPEST = 10;

    private final Lookup names;
    private final int depth;

    Volatility(Lookup names) {
        this(names, 0);
    }

    private Volatility(Lookup names, int depth) {
        this.names = names;
        this.depth = depth;
    }

    boolean isVolatile(Node tree) {
        return Tree.all(tree, Call.class).stream().anyMatch(this::isVolatile);
    }

    private boolean isVolatile(Call call) {
        int given = call.arguments().arguments().size();
        var made = names.routines(call.function()).stream()
                .filter(routine -> routine.definition() instanceof Routine)
                .filter(routine -> takes(routine.definition(Routine.class), given))
                .toList();
        return made.isEmpty()
                ? isVolatileOfPostgres(call, given)
                : made.stream().anyMatch(this::isVolatile);
    }

    private static boolean takes(Routine routine, int given) {
        return routine.parameters().size() >= given;
    }

    private static boolean isVolatileOfPostgres(Call call, int given) {
        var known = Catalog.of(Catalog.NEWEST).functions(call.function().name().text());
        return known.stream()
                .filter(function -> function.signature().parameters().size() >= given)
                .anyMatch(
                        function -> function.traits().volatility() == dev.rung.sql.catalog.Routine.Volatility.VOLATILE);
    }

    private boolean isVolatile(SchemaObject routine) {
        var definition = routine.definition(Routine.class);
        var words = definition.traits().words().toString();
        if (words.contains("immutable") || words.contains("stable")) {
            return false;
        }
        return depth >= DEEPEST || isVolatileInside(definition.code());
    }

    private boolean isVolatileInside(Routine.Code code) {
        var inner = new Volatility(names, depth + 1);
        if (code instanceof Routine.Sql sql) {
            Code<?> body = sql.body();
            return inner.isVolatile(body.tree());
        }
        if (code instanceof Routine.Text text && text.language().equals("sql")) {
            return !(SqlParser.parse(text.text()) instanceof Parsed.Read read) || inner.isVolatile(read.statement());
        }
        return true;
    }
}
