package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a migration does to the schema, where the compiler cannot see it: since it reads data, runs other code, or builds its
 * statements in the database. What comes after it is then checked as after any other.
 *
 * <pre>
 * &#064;Migration(version = 12)
 * &#064;Effect("create table archive_2025 (like orders including all); create table archive_2026 (like orders including all)")
 * public final class ArchiveOrders implements Reversible {
 * }</pre>
 *
 * <p>It is never run on a database of yours: what the migration executes is what runs. The migration contract and {@code rung verify}
 * prove on a real PostgreSQL that both do the same to the schema.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Effect {

    /** The statements that do to the schema what {@code up} does; an empty text if it leaves the schema as it is. */
    String value();
}
