package dev.rung.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a database to which the migrations are applied, and takes back what they do to it.
 *
 * <p>Parameters of tests, of {@code @BeforeEach} and {@code @AfterEach} methods and of constructors are injected by their type:
 * {@link javax.sql.DataSource}, {@link java.sql.Connection} (closed after the test), {@link dev.rung.Migrations},
 * {@link dev.rung.Environment}, and {@code org.jooq.DSLContext} where jOOQ is on the class path. All of one test speak to the same
 * database. A database that is injected into a {@code @BeforeAll} method, or into the constructor of a class with one instance for
 * all tests, is shared by the tests of the class, one after another, and put back after each.
 *
 * <p>The databases are made beside the one that {@code db.url} of the environment names, on the same server, and are called
 * {@code rung_…}; that one itself is not touched. The user needs the right to make databases.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MigratedDatabaseExtension.class)
public @interface MigratedDatabase {

    /** Stands for the newest version that the build knows. */
    long HEAD = -1;

    /**
     * The environment in {@code migrations.properties} that names the server.
     *
     * @return the name of the environment
     */
    String environment() default "test";

    /**
     * The version at which a test finds the database.
     *
     * @return a version, 0 for an empty database, or {@link #HEAD}
     */
    long version() default HEAD;

    /**
     * How tests are kept apart.
     *
     * @return the isolation
     */
    Isolation isolation() default Isolation.RESET;

    /**
     * Whether the database of a test that fails is kept for three days, with a line in the report that says how to look at it. An
     * embedded server stops after the tests, and its databases with it, unless {@code db.data-directory} is set.
     *
     * @return whether to keep it
     */
    boolean keepOnFailure() default false;
}
