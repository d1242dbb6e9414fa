package dev.rung.sql.parser;

import dev.rung.sql.tree.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The modes of transactions, with or without commas between them: {@code transaction_mode_list}. */
final class TransactionModeGrammar {

    private TransactionModeGrammar() {}

    static List<TransactionMode> modes(Cursor at) {
        var modes = new ArrayList<TransactionMode>();
        modes.add(mode(at).orElseThrow(at::unexpected));
        while (true) {
            boolean mustFollow = at.accept(",");
            var next = mode(at);
            if (next.isEmpty()) {
                if (mustFollow) {
                    throw at.unexpected();
                }
                return modes;
            }
            modes.add(next.get());
        }
    }

    /** Modes, or none. */
    static List<TransactionMode> modesIfAny(Cursor at) {
        return startsMode(at) ? modes(at) : List.of();
    }

    private static boolean startsMode(Cursor at) {
        return List.of("isolation", "read", "deferrable", "not").stream().anyMatch(at::is);
    }

    private static Optional<TransactionMode> mode(Cursor at) {
        if (at.accept("isolation")) {
            at.expect("level");
            return Optional.of(level(at));
        }
        if (at.accept("read")) {
            return Optional.of(
                    at.expectAny("only", "write").equals("only")
                            ? TransactionMode.READ_ONLY
                            : TransactionMode.READ_WRITE);
        }
        if (at.accept("deferrable")) {
            return Optional.of(TransactionMode.DEFERRABLE);
        }
        if (at.accept("not")) {
            at.expect("deferrable");
            return Optional.of(TransactionMode.NOT_DEFERRABLE);
        }
        return Optional.empty();
    }

    private static TransactionMode level(Cursor at) {
        return switch (at.expectAny("read", "repeatable", "serializable")) {
            case "read" ->
                at.expectAny("committed", "uncommitted").equals("committed")
                        ? TransactionMode.READ_COMMITTED
                        : TransactionMode.READ_UNCOMMITTED;
            case "repeatable" -> {
                at.expect("read");
                yield TransactionMode.REPEATABLE_READ;
            }
            default -> TransactionMode.SERIALIZABLE;
        };
    }
}
