package dev.rung.internal.connect;

import dev.rung.internal.config.Address;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database at an address. */
public record AddressAccess(
        String url, @Nullable String user, @Nullable String password, DataSource dataSource) implements Access {

    /** What stands in the address holds where nothing else is said, as with the driver. */
    public static AddressAccess of(
            String environment, Address address, @Nullable String user, @Nullable String password) {
        return of(
                environment,
                address.url(),
                user == null ? address.user() : user,
                password == null ? address.password() : password);
    }

    public static AddressAccess of(String environment, String url, @Nullable String user, @Nullable String password) {
        return new AddressAccess(url, user, password, new PlainDataSource(environment, url, user, password));
    }

    @Override
    public Access database(String name, String environment) {
        return of(environment, new Address(url, user, password).withDatabase(name), user, password);
    }

    /** No secret. */
    @Override
    public String toString() {
        return dataSource.toString();
    }
}
