package dev.rung;

import dev.rung.internal.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a database stands against this build.
 *
 * @param migrations every migration that the build or the history knows, by version
 */
public record Status(List<Line> migrations) {

    /** What holds for one migration. */
    public enum State {
        /** In the database, and as this build knows it. */
        APPLIED,
        /** Not in the database yet. */
        PENDING,
        /** Not in the database yet, though newer ones are. */
        LATE,
        /** In the database, but this build has another content for it. */
        EDITED,
        /** In the database, but this build does not know it. */
        UNKNOWN,
        /** Begun and not ended: a runner is at work, or died. */
        RUNNING
    }

    /**
     * One migration.
     *
     * @param version its version
     * @param description what it does, in words
     * @param state what holds for it
     * @param opaque whether it runs as code, since its SQL is not known before
     * @param appliedAt when it was applied, or null when it is not
     * @param appliedBy the database user that applied it, or null
     * @param took how long it took, or null
     */
    public record Line(
            long version,
            String description,
            State state,
            boolean opaque,
            @Nullable Instant appliedAt,
            @Nullable String appliedBy,
            @Nullable Duration took) {}

    /**
     * How many migrations this database lacks.
     *
     * @return the number of pending and late ones
     */
    public long behind() {
        return migrations.stream()
                .filter(line -> line.state() == State.PENDING || line.state() == State.LATE)
                .count();
    }

    /** A table for people, one line for each migration. */
    @Override
    public String toString() {
        int versions = width(
                migrations.stream().map(line -> String.valueOf(line.version())).toList());
        int descriptions = width(migrations.stream().map(Line::description).toList());
        return migrations.stream()
                .map(line -> String.format(
                                Locale.ROOT,
                                "%" + versions + "d  %-" + descriptions + "s  %-8s%s%s",
                                line.version(),
                                line.description(),
                                line.state().name().toLowerCase(Locale.ROOT),
                                line.opaque() ? "  opaque" : "",
                                applied(line))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String applied(Line line) {
        return line.appliedAt() == null
                ? ""
                : "  " + Texts.time(line.appliedAt()) + " by " + line.appliedBy()
                        + (line.took() == null ? "" : " in " + Texts.duration(line.took()));
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }
}
