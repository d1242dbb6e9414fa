package dev.rung;

import dev.rung.spi.Registry;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class as one migration of the history.
 *
 * <p>The class implements {@link Reversible} or {@link Irreversible}; the annotation processor checks it, writes it to the
 * {@link Registry} of the module, and reports each mistake as a compile error.
 *
 * <pre>{@code
 * @Migration(version = 1)
 * public final class CreateUsers implements Reversible { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Migration {

    /**
     * The place of this migration in the history: a positive number that no other migration has. Either consecutive
     * ({@code 1, 2, 3}) or a timestamp ({@code 2026_03_14_1201L}); a history that begins with 1 is held to be consecutive.
     *
     * @return the version
     */
    long version();

    /**
     * What the migration does, in a few words, for people who read the history. By default the name of the class in words:
     * {@code CreateReports} is described as {@code create reports}.
     *
     * @return the description, or an empty text for the default
     */
    String description() default "";

    /**
     * Whether the migration runs in one transaction, so that a failure leaves nothing behind. Switch it off only for what
     * PostgreSQL refuses in a transaction block, such as {@code CREATE INDEX CONCURRENTLY}: each statement is then a
     * transaction of its own, and an interrupted migration is resumed by the next run.
     *
     * @return whether one transaction holds the whole migration
     */
    boolean transactional() default true;

    /**
     * How long a statement of this migration waits for a lock before it gives way and is tried again, such as
     * {@code "500ms"} or {@code "30s"}. By default the {@code migrations.lock-timeout} of the environment.
     *
     * @return the duration, or an empty text for the default
     */
    String lockTimeout() default "";
}
