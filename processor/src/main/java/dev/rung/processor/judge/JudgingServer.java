package dev.rung.processor.judge;

import dev.rung.ConfigurationException;
import dev.rung.MigrationException;
import dev.rung.internal.config.Address;
import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.spi.Judge;
import dev.rung.spi.Ruling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The server that the option names, and who asks it. */
public final class JudgingServer {

    /** The name of the option. */
    public static final String OPTION = "rung.server";

    private static final String EMBEDDED = "embedded";

    private final String server;
    private final Judge judge;

    private JudgingServer(String server, Judge judge) {
        this.server = server;
        this.judge = judge;
    }

    /**
     * The server that the options of a compilation name.
     *
     * @param options the options
     * @return the server, if they name one
     * @throws IllegalArgumentException when it is no server, or nobody is there to ask it, with what to do
     */
    public static Optional<JudgingServer> of(Map<String, String> options) {
        if (!options.containsKey(OPTION)) {
            return Optional.empty();
        }
        var value = options.get(OPTION);
        var server = value == null ? "" : value.strip();
        if (!server.equals(EMBEDDED) && Address.of(server).isEmpty()) {
            throw new IllegalArgumentException("""
                    the option `%s` is `embedded` or the address of a PostgreSQL, and `%s` is neither
                      fix: -A%s=embedded, or -A%s=jdbc:postgresql://localhost:5432/postgres?user=…""".formatted(OPTION, Address.masked(server), OPTION, OPTION));
        }
        return Optional.of(new JudgingServer(server, judge()));
    }

    /** It lies on the path that this class lies on. */
    private static Judge judge() {
        return ServiceLoader.load(Judge.class, JudgingServer.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("""
                        the option `%s` names a server, and there is nobody on the processor path to ask it
                          fix: `dev.rung:rung-verify` beside `dev.rung:rung-processor`, in the same version""".formatted(OPTION)));
    }

    /**
     * Asks the server, and puts what it says in the place of what was thought that it would say.
     *
     * @param history the history as a server can run it
     * @param replayed its migrations that are compiled now, by version
     * @return the same with rulings; where the server could not be asked, the newest has one that says why
     * @throws IllegalArgumentException when the option is wrong, with what to do
     */
    public List<ReplayedMigration> judged(JudgedHistory history, List<ReplayedMigration> replayed) {
        if (replayed.isEmpty()) {
            return replayed;
        }
        var rulings =
                rulings(history, replayed.get(replayed.size() - 1).source().version());
        return replayed.stream()
                .map(migration -> Optional.ofNullable(
                                rulings.get(migration.source().version()))
                        .map(migration::judged)
                        .orElse(migration))
                .toList();
    }

    private Map<Long, Ruling> rulings(JudgedHistory history, long newest) {
        var versions = history.versions();
        var rulings = new HashMap<Long, Ruling>();
        try {
            var all = judge.judge(server, history.migrations(versions));
            for (int i = 0; i < all.size(); i++) {
                rulings.put(versions.get(i), all.get(i));
            }
        } catch (ConfigurationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (MigrationException e) {
            rulings.put(newest, new Ruling.Undecided(String.valueOf(e.getMessage())));
        }
        return rulings;
    }
}
