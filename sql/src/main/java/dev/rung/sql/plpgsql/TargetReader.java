package dev.rung.sql.plpgsql;

import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What values are assigned to. */
final class TargetReader {

    private TargetReader() {}

    /** A variable or a field of one. */
    static Target plain(Scan at) {
        int start = at.mark();
        return new Target(at.qualifiedName(), List.of(), at.since(start));
    }

    /** Variables or fields with commas between them. */
    static List<Target> several(Scan at) {
        var targets = new ArrayList<Target>();
        do {
            targets.add(plain(at));
        } while (at.accept(","));
        return targets;
    }

    /** Whether an assignment begins here: whatever its words are, {@code :=} or {@code =} stands behind its target. */
    static boolean isAssignment(Scan at) {
        if (!at.isName() && at.peek(0).kind() != Token.Kind.PARAMETER) {
            return false;
        }
        int ahead = 1;
        while (true) {
            if (at.followsAt(ahead, ".") && at.peek(ahead + 1).isName()) {
                ahead += 2;
            } else if (at.followsAt(ahead, "[")) {
                ahead = behindBracket(at, ahead);
            } else {
                return at.followsAt(ahead, ":=") || at.followsAt(ahead, "=");
            }
        }
    }

    private static int behindBracket(Scan at, int bracket) {
        int depth = 0;
        int ahead = bracket;
        do {
            var token = at.peek(ahead++);
            depth += token.is("[") ? 1 : token.is("]") ? -1 : 0;
            if (token.kind() == Token.Kind.END) {
                return ahead;
            }
        } while (depth > 0);
        return ahead;
    }

    /** A target with whatever is chosen of it. */
    static Target target(Scan at) {
        int start = at.mark();
        var first = at.peek(0);
        if (first.kind() == Token.Kind.WORD && isReservedInSql(first.value())) {
            throw at.wrong(
                    first.place(), "`" + first.text() + "` is a reserved word of SQL", "another name, or quotes");
        }
        var variable = at.qualifiedName();
        var parts = new ArrayList<Target.Part>();
        while (at.follows("[") || at.follows(".")) {
            parts.add(at.follows("[") ? element(at) : field(at));
        }
        return new Target(variable, parts, at.since(start));
    }

    /** An assignment is read by the grammar of SQL (PostgreSQL 14, {@code PLAssignStmt}). */
    private static boolean isReservedInSql(String word) {
        var category = Keywords.category(word);
        return category == Keywords.Category.RESERVED || category == Keywords.Category.TYPE_OR_FUNCTION_NAME;
    }

    private static Target.Part field(Scan at) {
        int start = at.mark();
        at.expect(".");
        return new Target.Field(at.label(), at.since(start));
    }

    private static Target.Part element(Scan at) {
        int start = at.mark();
        at.expect("[");
        Optional<Value> first = at.isAny(":", "]") ? Optional.empty() : Optional.of(SqlReader.value(at, ":", "]"));
        boolean isSlice = at.accept(":");
        Optional<Value> last = !isSlice || at.follows("]") ? Optional.empty() : Optional.of(SqlReader.value(at, "]"));
        at.expect("]");
        return new Target.Element(first, last, isSlice, at.since(start));
    }
}
