package dev.rung.processor.timeline;

import java.util.List;
import java.util.Optional;

/**
 * One version of a history: a migration, with what it makes of the schema.
 *
 * @param number its number
 * @param description what it is called
 * @param className its class, as source code names it
 * @param file the simple name of its source file
 * @param isTransactional whether one transaction holds it
 * @param wayBack what is known of its way back
 * @param up its statements up, in order; nothing where they are not known before it runs
 * @param down its statements down, in order; nothing where it has none, or where they are not known before it runs
 * @param changes what it changes of the schema, one for each object
 * @param losses what holds data and is dropped on the way up, such as {@code table `users`}: a way down brings it back empty
 * @param effects what its statements up do to a system in use, one for each statement
 * @param findings what the checks found in it
 * @param relations the relations with it, by name
 */
public record Version(
        long number,
        String description,
        String className,
        String file,
        boolean isTransactional,
        WayBack wayBack,
        List<String> up,
        List<String> down,
        List<Change> changes,
        List<String> losses,
        List<Effect> effects,
        List<FoundHere> findings,
        List<Relation> relations) {

    /** Copies the lists. */
    public Version {
        up = List.copyOf(up);
        down = List.copyOf(down);
        changes = List.copyOf(changes);
        losses = List.copyOf(losses);
        effects = List.copyOf(effects);
        findings = List.copyOf(findings);
        relations = List.copyOf(relations);
    }

    /**
     * What is known of a way back.
     *
     * @param kind in a word
     * @param reason why there is none, or what is not restored, in sentences
     */
    public record WayBack(Kind kind, List<String> reason) {

        /** Copies the list. */
        public WayBack {
            reason = List.copyOf(reason);
        }

        /** Whether there is a way back, and what is known of it. */
        public enum Kind {
            /** After up and down, the schema is what it was before. */
            PROVEN,
            /** Something is not what it was. */
            INCOMPLETE,
            /** There is one, of which not all is known before it runs. */
            UNKNOWN,
            /** There is none. */
            IRREVERSIBLE
        }
    }

    /**
     * What a check found.
     *
     * @param check the name of the check
     * @param severity {@code error}, {@code warning} or {@code note}
     * @param line the line of the source, or 0
     * @param message what is said, with its remedy
     */
    public record FoundHere(String check, String severity, int line, String message) {}

    /**
     * What one statement does to a system in use.
     *
     * @param sql the statement
     * @param line the line of the source in which it begins, or 0
     * @param locks what it locks that others can see, the relation and the mode of the lock
     * @param blocked who waits for these locks: the relation, and what of it waits
     * @param rewrites the tables that are copied as a whole
     * @param scans the tables of which every row is read
     * @param builds the indexes that are built
     * @param breaks what an application that was built before finds no more, in words
     */
    public record Effect(
            String sql,
            int line,
            List<Lock> locks,
            List<String> blocked,
            List<String> rewrites,
            List<String> scans,
            List<String> builds,
            List<String> breaks) {

        /** Copies the lists. */
        public Effect {
            locks = List.copyOf(locks);
            blocked = List.copyOf(blocked);
            rewrites = List.copyOf(rewrites);
            scans = List.copyOf(scans);
            builds = List.copyOf(builds);
            breaks = List.copyOf(breaks);
        }

        /**
         * A lock.
         *
         * @param relation what is locked
         * @param mode the mode, as PostgreSQL writes it
         */
        public record Lock(String relation, String mode) {}
    }

    /**
     * The weightiest of its findings.
     *
     * @return {@code error}, {@code warning} or {@code note}, if there is a finding
     */
    public Optional<String> severity() {
        return List.of("error", "warning", "note").stream()
                .filter(severity ->
                        findings.stream().anyMatch(found -> found.severity().equals(severity)))
                .findFirst();
    }
}
