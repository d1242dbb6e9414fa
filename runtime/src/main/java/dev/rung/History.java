package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on a {@code package-info.java} that the migrations of this package, and of the packages below it, are a history of their own: of
 * another database, or of a library that brings its tables along. All other migrations of a build are the history of the application
 * itself.
 *
 * <pre>{@code
 * @History(name = "billing", after = "audit")
 * package shop.billing.migrations;
 * }</pre>
 *
 * <p>Each history has versions, a registry and a history table of its own. {@code Migrations.in(environment, "billing")} are its
 * migrations; {@link Migrations#in(Environment)} are those of the application itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface History {

    /**
     * What it is called: lower case letters, digits and underscores. Without a name it is the history of the application itself, of which
     * there is something to say.
     *
     * @return the name
     */
    String name() default "";

    /**
     * Its history table, {@code name} or {@code schema.name}.
     *
     * @return the table; if nothing is said, {@code rung_history_} with the name, beside the table of {@code migrations.table}
     */
    String table() default "";

    /**
     * The histories whose tables this one uses. A run up brings them to their heads first, in the same database; the compiler
     * checks these migrations on top of them.
     *
     * @return their names
     */
    String[] after() default {};
}
