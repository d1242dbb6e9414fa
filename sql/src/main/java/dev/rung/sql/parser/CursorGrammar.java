package dev.rung.sql.parser;

import dev.rung.sql.tree.CursorStatement;
import dev.rung.sql.tree.CursorStatement.CursorOption;
import dev.rung.sql.tree.CursorStatement.Direction;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens, reads and closes cursors. */
final class CursorGrammar {

    private CursorGrammar() {}

    static CursorStatement statement(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "declare" -> declare(at, start);
            case "fetch" -> fetch(at, start, false);
            case "move" -> fetch(at, start, true);
            default -> {
                var cursor = at.accept("all") ? Optional.<Name>empty() : Optional.of(at.name());
                yield new CursorStatement.Close(cursor, at.since(start));
            }
        };
    }

    private static CursorStatement declare(Cursor at, int start) {
        var name = at.name();
        var options = options(at);
        at.expect("cursor");
        boolean isHeld = isHeld(at);
        at.expect("for");
        return new CursorStatement.Declare(name, options, isHeld, QueryGrammar.query(at), at.since(start));
    }

    private static List<CursorOption> options(Cursor at) {
        var options = new ArrayList<CursorOption>();
        while (true) {
            if (at.accept("no")) {
                at.expect("scroll");
                options.add(CursorOption.NO_SCROLL);
                continue;
            }
            var word = at.acceptAny("scroll", "binary", "insensitive", "asensitive");
            if (word.isEmpty()) {
                return options;
            }
            options.add(CursorOption.valueOf(word.get().toUpperCase(Locale.ROOT)));
        }
    }

    private static boolean isHeld(Cursor at) {
        if (at.accept("with")) {
            at.expect("hold");
            return true;
        }
        if (at.accept("without")) {
            at.expect("hold");
        }
        return false;
    }

    private static CursorStatement fetch(Cursor at, int start, boolean isMove) {
        var direction = Direction.NEXT;
        Optional<NumberConstant> count = Optional.empty();
        if (at.accept("all")) {
            direction = Direction.FORWARD_ALL;
        } else if (at.isNumber()) {
            direction = Direction.FORWARD;
            count = Optional.of(at.signedInteger());
        } else if (isDirection(at)) {
            direction = Direction.valueOf(at.next().value().toUpperCase(Locale.ROOT));
            boolean mayCount = direction == Direction.FORWARD || direction == Direction.BACKWARD;
            boolean mustCount = direction == Direction.ABSOLUTE || direction == Direction.RELATIVE;
            if (mayCount && at.accept("all")) {
                direction = direction == Direction.FORWARD ? Direction.FORWARD_ALL : Direction.BACKWARD_ALL;
            } else if (mustCount || (mayCount && at.isNumber())) {
                count = Optional.of(at.signedInteger());
            } else if (mayCount) {
                direction = direction == Direction.FORWARD ? Direction.NEXT : Direction.PRIOR;
            }
        }
        if (!at.accept("from")) {
            at.accept("in");
        }
        return new CursorStatement.Fetch(isMove, direction, count, at.name(), at.since(start));
    }

    /** A word for a direction may be the name of the cursor: then nothing follows it. */
    private static boolean isDirection(Cursor at) {
        boolean isLast = at.peek(1).kind() == dev.rung.sql.lexer.Token.Kind.END || at.followsAt(1, ";");
        return List.of("next", "prior", "first", "last", "absolute", "relative", "forward", "backward").stream()
                        .anyMatch(at::is)
                && !isLast;
    }
}
