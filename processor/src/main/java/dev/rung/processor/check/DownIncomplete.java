package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Difference;
import dev.rung.spi.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** After {@code up} and {@code down} the schema is not what it was before. */
final class DownIncomplete extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        var server = migration.ruling().filter(Ruling.Changed.class::isInstance).map(Ruling.Changed.class::cast);
        var differences = migration.outcome().differences();
        boolean hasNone =
                migration.source().emptyDown() != null || !migration.source().hasDown();
        if (differences.isEmpty() || hasNone) {
            return server.filter(changed -> !hasNone).stream().map(changed -> find(migration, changed));
        }
        var place = migration.source().places().down();
        if (differences.stream().allMatch(Difference::isCosmetic)) {
            return Stream.of(note(place, cosmetic(lines(differences))));
        }
        boolean isCertain =
                differences.stream().anyMatch(difference -> !difference.isCosmetic() && !difference.isUndecided());
        if (!isCertain && server.isPresent()) {
            return Stream.of(find(migration, server.get()));
        }
        return Stream.of(isCertain ? error(place, message(migration)) : note(place, undecided(migration)));
    }

    /** What only a server sees. */
    private Finding find(ReplayedMigration migration, Ruling.Changed changed) {
        var place = migration.source().places().down();
        var lines = changed.changes().stream().map(change -> "  " + change).collect(Collectors.joining("\n"));
        if (changed.isOrderOnly()) {
            return note(place, cosmetic(lines));
        }
        return error(place, """
                %s
                %s
                  PostgreSQL says so: both ways ran on the server that `rung.server` names
                  fix: add to down() what puts it back""".formatted(
                        changed.isAgain()
                                ? "after up(), down() and up(), the schema is not what it was after the first up()"
                                : "after up() and down(), the schema is not what it was before",
                        lines));
    }

    private static String undecided(ReplayedMigration migration) {
        return """
                after up() and down(), the schema may not be what it was before
                %s
                  PostgreSQL keeps SQL in words of its own, and whether it keeps the same of both is not known here: \
                the contract and `rung verify` ask a server
                %s""".formatted(lines(migration.outcome().differences()), fixes(migration, "if it is not the same, "));
    }

    private static String cosmetic(String lines) {
        return """
                after up() and down(), the schema is what it was before, but for looks
                %s
                  PostgreSQL adds a column at the end only, so that the order of columns cannot always be restored""".formatted(lines);
    }

    private static String message(ReplayedMigration migration) {
        return """
                after up() and down(), the schema is not what it was before
                %s
                %s""".formatted(lines(migration.outcome().differences()), fixes(migration, ""));
    }

    private static String fixes(ReplayedMigration migration, String condition) {
        var restoration = migration.outcome().restoration();
        return Stream.concat(
                        restoration.steps().stream().flatMap(DownIncomplete::fixes),
                        restoration.rest().stream().map(DownIncomplete::instead))
                .distinct()
                .map(fix -> "  fix: " + condition + fix)
                .collect(Collectors.joining("\n"));
    }

    private static String lines(List<Difference> differences) {
        return differences.stream().map(difference -> "  " + line(difference)).collect(Collectors.joining("\n"));
    }

    private static String line(Difference difference) {
        var object = difference.kind().words() + " `" + difference.name() + "`" + on(difference.on());
        var property = difference.property().orElse("");
        return switch (difference.how()) {
            case LEFT -> "left behind: " + object;
            case LOST -> "not restored: " + object;
            case RENAMED ->
                "renamed: " + object + " is still called `" + difference.after().orElse("") + "`";
            case REORDERED ->
                "column order of `%s`: was (%s), is (%s)"
                        .formatted(
                                difference.name(),
                                difference.before().orElse(""),
                                difference.after().orElse(""));
            case TURNED ->
                "changed: " + object
                        + (difference.before().isPresent() ? " was `%s`, and is not now" : " was not `%s`, and is now")
                                .formatted(property);
            case CHANGED, LAID_OUT_ANEW ->
                "changed: %s of %s: ".formatted(property, object) + values(difference.before(), difference.after());
            case UNDECIDED ->
                "perhaps changed: %s of %s: ".formatted(property, object)
                        + values(difference.before(), difference.after());
        };
    }

    /** Of two long texts the first line that differs: they mostly begin alike. */
    private static String values(Optional<String> before, Optional<String> after) {
        var was = before.map(text -> text.strip().lines().toList()).orElse(List.of());
        var is = after.map(text -> text.strip().lines().toList()).orElse(List.of());
        if (was.size() < 2 || is.size() < 2) {
            return "was %s, is %s".formatted(value(before), value(after));
        }
        int line = 0;
        while (line < Math.min(was.size(), is.size())
                && was.get(line).strip().equals(is.get(line).strip())) {
            line++;
        }
        return "line %d was %s, is %s".formatted(line + 1, line(was, line), line(is, line));
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() && !lines.get(number).isBlank() ? "`" + excerpt(lines.get(number)) + "`" : "empty";
    }

    private static String value(Optional<String> value) {
        return value.map(text -> "`" + excerpt(text.isBlank() ? "''" : text) + "`")
                .orElse("nothing");
    }

    private static Stream<String> fixes(Difference difference) {
        var left = difference.how() == Difference.How.LEFT ? dropped(difference) : Optional.<String>empty();
        return left.map(Stream::of)
                .orElseGet(() -> difference.remedy().stream().map(sql -> "db.execute(" + literal(sql) + ");"))
                .map(code -> "add to down(): " + code);
    }

    /** What to do where no statement that is known helps. */
    private static String instead(Difference difference) {
        var object = difference.kind().words() + " `" + difference.name() + "`";
        if (difference.property().filter("labels"::equals).isPresent()) {
            return "no statement takes a value away from " + object
                    + ": make another type of the old values in down(), and give it to the columns in its place; or say `implements Irreversible`";
        }
        if (difference.property().filter("inherited"::equals).isPresent()) {
            return "no statement makes " + object + " one that is only inherited again: leave it inherited in up()";
        }
        return "add to down(): the statement that "
                + (difference.how() == Difference.How.LOST
                        ? "creates"
                        : difference.how() == Difference.How.LEFT ? "drops" : "restores")
                + " " + object + (difference.how() == Difference.How.LEFT ? "" : " as it was");
    }

    /** What was left behind goes in the words of jOOQ, where it has them. */
    private static Optional<String> dropped(Difference difference) {
        if (difference.kind() == ObjectKind.COLUMN && difference.remedy().size() == 1) {
            int dot = difference.name().lastIndexOf('.');
            return Optional.of("db.alterTable(%s).dropColumn(%s).execute();"
                    .formatted(
                            literal(difference.name().substring(0, dot)),
                            literal(difference.name().substring(dot + 1))));
        }
        if (difference.kind() == ObjectKind.CONSTRAINT && difference.remedy().size() == 1) {
            return difference
                    .on()
                    .map(table -> "db.alterTable(%s).dropConstraint(%s).execute();"
                            .formatted(literal(table), literal(difference.name())));
        }
        var method = switch (difference.kind()) {
            case TABLE -> "dropTable";
            case INDEX -> "dropIndex";
            case VIEW -> "dropView";
            case SEQUENCE -> "dropSequence";
            case SCHEMA -> "dropSchema";
            default -> "";
        };
        return method.isEmpty() || difference.name().contains(".")
                ? Optional.empty()
                : Optional.of("db.%s(%s).execute();".formatted(method, literal(difference.name())));
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
