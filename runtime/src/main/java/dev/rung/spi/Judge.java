package dev.rung.spi;

import dev.rung.ConfigurationException;
import dev.rung.MigrationException;
import java.util.List;
import java.util.Optional;

/**
 * Asks a real PostgreSQL, while migrations are compiled, what it makes of them. The module {@code rung-verify} provides it; the compiler finds it
 * with {@link java.util.ServiceLoader} on its processor path where the option {@code rung.server} is set.
 */
public interface Judge {

    /**
     * Tries what was not tried before: each migration goes up, comes down to the schema that was there before, and goes up again.
     *
     * @param server {@code embedded}, or the address of a server
     * @param history the SQL of all migrations, in order, from an empty database on
     * @return one ruling for each, in order; fewer where the server cannot go on after the last of them
     * @throws ConfigurationException when {@code server} is no address
     * @throws MigrationException when the server cannot be asked; the message says why and what to do, and shows no password
     */
    List<Ruling> judge(String server, List<JudgedMigration> history);

    /**
     * The SQL of a migration.
     *
     * @param up its statements up, or those that it declares with {@link dev.rung.Effect} where they are not known
     * @param down its statements down; nothing where it has no way down, or where that is not known
     * @param isTransactional whether each way is one transaction, and not one for each statement
     */
    record JudgedMigration(List<String> up, Optional<List<String>> down, boolean isTransactional) {

        /** Copies the lists. */
        public JudgedMigration {
            up = List.copyOf(up);
            down = down.map(List::copyOf);
        }
    }
}
