package dev.rung.verify;

import dev.rung.MigrationException;
import dev.rung.spi.Registry;
import java.util.Optional;
import java.util.function.Supplier;

/** Something that is promised of the migrations, and that a server can show to be true or false. */
public final class Claim {

    private final String title;
    private final Optional<Registry.Entry> migration;
    private final Supplier<Verdict> trial;

    private Claim(String title, Optional<Registry.Entry> migration, Supplier<Verdict> trial) {
        this.title = title;
        this.migration = migration;
        this.trial = trial;
    }

    static Claim of(Registry.Entry migration, Supplier<Verdict> trial) {
        var name = migration.version() + " " + migration.description();
        var reason = migration.irreversible();
        return new Claim(
                reason == null ? name : name + " (irreversible: " + reason + ")", Optional.of(migration), trial);
    }

    static Claim ofHistory(String title, Supplier<Verdict> trial) {
        return new Claim(title, Optional.empty(), trial);
    }

    /**
     * What is claimed, in a few words: the version and the description of a migration, or what is said of the whole history.
     *
     * @return such as {@code 3 create reports} or {@code down from version 3 to 0 leaves nothing behind}
     */
    public String title() {
        return title;
    }

    /**
     * The migration that the claim is about.
     *
     * @return the migration, or nothing if it is about the history
     */
    public Optional<Registry.Entry> migration() {
        return migration;
    }

    /**
     * Tries it on the server.
     *
     * @return what came of it
     * @throws MigrationException when the server cannot be used
     */
    public Verdict prove() {
        return trial.get();
    }

    /** The title. */
    @Override
    public String toString() {
        return title;
    }
}
