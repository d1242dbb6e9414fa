package dev.rung.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/**
 * A framework whose application has the database of a test, so that {@link MigratedDatabase} gives the test that one and none of its own. Found
 * with {@link java.util.ServiceLoader}.
 */
public interface DatabaseOwner {

    /**
     * The database that the application of a test has. Whoever owns it begins and ends its turns.
     *
     * @param context the test, or its class
     * @return the database; nothing if the test has no such application
     */
    Optional<DatabaseLease> lease(ExtensionContext context);

    /**
     * Whether the framework gives a parameter its value, so that nobody else does.
     *
     * @param parameter the parameter of a constructor or method
     * @param context the test, or its class
     * @return whether it does
     */
    boolean injects(ParameterContext parameter, ExtensionContext context);
}
