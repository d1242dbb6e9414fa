package dev.rung.sql.plpgsql;

import dev.rung.sql.plpgsql.CursorStep.Direction;
import dev.rung.sql.plpgsql.CursorStep.Movement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code open}, {@code fetch}, {@code move} and {@code close}. */
final class CursorReader {

    private CursorReader() {}

    static Step step(Scan at, int start) {
        return switch (at.next().value()) {
            case "open" -> open(at, start);
            case "fetch" -> {
                var movement = movement(at);
                var cursor = at.qualifiedName();
                at.expect("into");
                var into = SqlReader.into(at);
                yield StepReader.ended(at, new CursorStep.Fetch(movement, cursor, into, at.since(start)));
            }
            case "move" -> {
                var movement = movement(at);
                var cursor = at.qualifiedName();
                yield StepReader.ended(at, new CursorStep.Move(movement, cursor, at.since(start)));
            }
            default -> {
                var cursor = at.qualifiedName();
                yield StepReader.ended(at, new CursorStep.Close(cursor, at.since(start)));
            }
        };
    }

    private static Step open(Scan at, int start) {
        var cursor = at.qualifiedName();
        var scroll = DeclarationReader.scroll(at);
        if (scroll == Scroll.DEFAULT && !at.follows("for")) {
            var arguments = SqlReader.arguments(at);
            return StepReader.ended(at, new CursorStep.Open(cursor, arguments, at.since(start)));
        }
        at.expect("for");
        if (at.accept("execute")) {
            var query = SqlReader.dynamic(at, ";");
            return StepReader.ended(at, new CursorStep.OpenDynamic(cursor, scroll, query, at.since(start)));
        }
        var query = SqlReader.statement(at, ";");
        return StepReader.ended(at, new CursorStep.OpenQuery(cursor, scroll, query, at.since(start)));
    }

    /** A word for a direction may be the name of the cursor: then nothing of a direction follows it. */
    private static Movement movement(Scan at) {
        int start = at.mark();
        boolean isCursor = at.isName() && (at.followsAt(1, "into") || at.followsAt(1, ";") || at.followsAt(1, "."));
        if (isCursor) {
            return new Movement(Direction.NEXT, Optional.empty(), at.since(start));
        }
        var movement = direction(at, start);
        if (!at.accept("from")) {
            at.accept("in");
        }
        return movement;
    }

    private static Movement direction(Scan at, int start) {
        if (at.accept("all")) {
            return new Movement(Direction.FORWARD_ALL, Optional.empty(), at.since(start));
        }
        for (var direction : List.of(Direction.NEXT, Direction.PRIOR, Direction.FIRST, Direction.LAST)) {
            if (at.accept(word(direction))) {
                return new Movement(direction, Optional.empty(), at.since(start));
            }
        }
        for (var direction : List.of(Direction.ABSOLUTE, Direction.RELATIVE)) {
            if (at.accept(word(direction))) {
                return new Movement(direction, Optional.of(SqlReader.value(at, "from", "in")), at.since(start));
            }
        }
        if (at.accept("forward")) {
            return far(at, Direction.FORWARD, Direction.FORWARD_ALL, start);
        }
        if (at.accept("backward")) {
            return far(at, Direction.BACKWARD, Direction.BACKWARD_ALL, start);
        }
        if (at.isAny("from", "in")) {
            return new Movement(Direction.NEXT, Optional.empty(), at.since(start));
        }
        return new Movement(Direction.FORWARD, Optional.of(SqlReader.value(at, "from", "in")), at.since(start));
    }

    private static Movement far(Scan at, Direction some, Direction all, int start) {
        if (at.accept("all")) {
            return new Movement(all, Optional.empty(), at.since(start));
        }
        boolean isNamed = at.isName() && (at.followsAt(1, ";") || at.followsAt(1, "into"));
        Optional<Value> count =
                isNamed || at.isAny("from", "in") ? Optional.empty() : Optional.of(SqlReader.value(at, "from", "in"));
        return new Movement(some, count, at.since(start));
    }

    private static String word(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }
}
