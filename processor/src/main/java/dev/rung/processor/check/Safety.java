package dev.rung.processor.check;

import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.replay.model.Schema;
import java.util.Optional;

/**
 * What is known of the system that migrations run on.
 *
 * @param options what the options say
 * @param released the schema that runs somewhere, where the released version is known: what came later is nobody's yet
 * @param uses what the released build uses of that schema, where it is known
 */
public record Safety(SafetyOptions options, Optional<Schema> released, Optional<Uses> uses) {

    /**
     * What is known of it.
     *
     * @param options what the options say
     * @param released the schema that runs somewhere, where it is known
     * @return both, with what the released build uses of that schema
     */
    public static Safety of(SafetyOptions options, Optional<Schema> released) {
        return new Safety(
                options, released, released.flatMap(schema -> options.uses().map(written -> Uses.of(written, schema))));
    }

    /** Whether anything is to be said of a migration. */
    boolean concerns(MigrationSource source) {
        return options.level() != SafetyOptions.Level.OFF
                && source.version() > options.since().orElse(Long.MIN_VALUE)
                && source.version() > options.released().orElse(Long.MIN_VALUE);
    }

    /** Whether it is said which migrations are old, so that all others are looked at one by one. */
    boolean knowsWhatIsOld() {
        return options.since().isPresent() || options.released().isPresent();
    }

    /** How much a finding matters. */
    Severity weigh(Severity severity) {
        if (options.level() != SafetyOptions.Level.STRICT) {
            return severity;
        }
        return severity == Severity.NOTE ? Severity.WARNING : Severity.ERROR;
    }
}
