package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.spi.Ruling;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server was to be asked, and does not tell how a migration is. */
final class NotJudged extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return migration.ruling().filter(Ruling.Undecided.class::isInstance).map(Ruling.Undecided.class::cast).stream()
                .map(undecided -> warning(migration.source().places().type(), message(undecided.reason())));
    }

    private static String message(String reason) {
        var lines = reason.strip().lines().map(String::strip).toList();
        var rest = lines.stream().skip(1).map(line -> "\n  " + line).collect(Collectors.joining());
        return "no verdict of PostgreSQL from here on: " + lines.get(0)
                + "\n  what is said of this migration and of those after it is what is known without a server" + rest;
    }
}
