package dev.rung.internal.connect;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How the database of an environment is reached: by an address, or through what an application brings. */
public sealed interface Access permits AddressAccess, BroughtAccess {

    /** The address for JDBC, without the password. */
    String url();

    /** Who connects, or null when the address or the driver's default says it. */
    @Nullable
    String user();

    /** The password, or null when there is none that is known here. */
    @Nullable
    String password();

    DataSource dataSource();

    /**
     * The same for another database of the same server.
     *
     * @param environment the name of the environment
     */
    Access database(String name, String environment);
}
