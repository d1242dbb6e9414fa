package dev.rung;

import dev.rung.internal.text.Texts;
import dev.rung.spi.Registry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How migrations are applied: the {@code migrations.*} keys of an environment, or what an application sets in their place. */
public final class Settings {

    /** What holds where nothing else is said. */
    public static final Settings DEFAULT = builder().build();

    /** A name has at most 63 bytes (PostgreSQL 18, "Lexical Structure"), and that of the primary key is six longer. */
    private static final int LONGEST_NAME = 57;

    private final String history;
    private final String table;
    private final Duration lockTimeout;
    private final int lockRetries;
    private final @Nullable Duration maxBlocking;
    private final OnEdit onEdit;
    private final OutOfOrder outOfOrder;
    private final boolean isProtected;
    private final @Nullable String key;

    private Settings(Builder builder) {
        this.history = builder.history;
        this.table = builder.table;
        this.lockTimeout = builder.lockTimeout;
        this.lockRetries = builder.lockRetries;
        this.maxBlocking = builder.maxBlocking;
        this.onEdit = builder.onEdit;
        this.outOfOrder = builder.outOfOrder;
        this.isProtected = builder.isProtected;
        this.key = builder.key;
    }

    /** What to do when the checksum of an applied migration is no longer that of the registry. */
    public enum OnEdit {
        /** Stop and explain. */
        FAIL,
        /** Roll the old form back with its stored down, and apply the new one. */
        REDO
    }

    /** What to do with a late migration: pending, but older than the newest applied one. */
    public enum OutOfOrder {
        /** Stop and explain. */
        FAIL,
        /** Apply it if it shares no object with the migrations that were applied after it. */
        INDEPENDENT,
        /** Apply it. */
        APPLY
    }

    /**
     * Settings to be made, beginning with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same settings, to be changed.
     *
     * @return a new builder that begins with these
     */
    public Builder but() {
        var builder = builder();
        builder.history = history;
        builder.table = table;
        builder.lockTimeout = lockTimeout;
        builder.lockRetries = lockRetries;
        builder.maxBlocking = maxBlocking;
        builder.onEdit = onEdit;
        builder.outOfOrder = outOfOrder;
        builder.isProtected = isProtected;
        builder.key = key;
        return builder;
    }

    /**
     * Which of the histories of a build is meant: the name of a {@link History}.
     *
     * @return the name; empty for that of the application itself
     */
    public String history() {
        return history;
    }

    /** The registry of that history. */
    Registry registry() {
        return history.isEmpty() ? Registry.find() : Registry.find(history);
    }

    /**
     * The history table, in the first schema of the search path unless it is qualified.
     *
     * @return {@code name} or {@code schema.name}
     */
    public String table() {
        return table;
    }

    /** The same, with the history table of a certain history. */
    Settings of(Registry history) {
        return history.name().isEmpty() && history.table().isEmpty()
                ? this
                : but().table(history.table().isEmpty() ? table(history.name()) : history.table())
                        .build();
    }

    /** Beside the table of the application itself. */
    private String table(String history) {
        return table.substring(0, table.lastIndexOf('.') + 1) + "rung_history_" + history;
    }

    /**
     * How long a statement waits for a lock before it gives way.
     *
     * @return the duration
     */
    public Duration lockTimeout() {
        return lockTimeout;
    }

    /**
     * How often a migration that gave way is tried again.
     *
     * @return the number of further attempts
     */
    public int lockRetries() {
        return lockRetries;
    }

    /**
     * For how long readers or writers may wait for a migration, as far as that can be estimated beforehand.
     *
     * @return the duration, or null if nothing is refused
     */
    public @Nullable Duration maxBlocking() {
        return maxBlocking;
    }

    /**
     * What to do when an applied migration has changed.
     *
     * @return the policy
     */
    public OnEdit onEdit() {
        return onEdit;
    }

    /**
     * What to do when a pending migration is older than the newest applied one.
     *
     * @return the policy
     */
    public OutOfOrder outOfOrder() {
        return outOfOrder;
    }

    /**
     * Whether what loses data is refused unless it is confirmed.
     *
     * @return whether it is
     */
    public boolean isProtected() {
        return isProtected;
    }

    /**
     * The secret with which the rows of the history are sealed. Show it nowhere.
     *
     * @return the secret, or null if there is none
     */
    public @Nullable String key() {
        return key;
    }

    /** No secret. */
    @Override
    public String toString() {
        return "table %s, lock timeout %s, %d retries%s, on edit %s, out of order %s%s%s"
                .formatted(
                        table,
                        Texts.duration(lockTimeout),
                        lockRetries,
                        maxBlocking == null ? "" : ", at most " + Texts.duration(maxBlocking) + " of blocking",
                        onEdit,
                        outOfOrder,
                        isProtected ? ", protected" : "",
                        key == null ? "" : ", with a key");
    }

    /** Makes settings. */
    public static final class Builder {

        private String history = "";
        private String table = "rung_history";
        private Duration lockTimeout = Duration.ofSeconds(2);
        private int lockRetries = 10;
        private @Nullable Duration maxBlocking;
        private OnEdit onEdit = OnEdit.FAIL;
        private OutOfOrder outOfOrder = OutOfOrder.INDEPENDENT;
        private boolean isProtected;
        private @Nullable String key;

        private Builder() {}

        /**
         * Says which of the histories of a build is meant, for a database that has one of its own.
         *
         * @param name the name of a {@link History}, by default empty: that of the application itself
         * @return this
         */
        public Builder history(String name) {
            this.history = Objects.requireNonNull(name);
            return this;
        }

        /**
         * Names the history table.
         *
         * @param name {@code name} or {@code schema.name}, by default {@code rung_history}
         * @return this
         * @throws IllegalArgumentException when it is no name of a table
         */
        public Builder table(String name) {
            var parts = name.split("\\.", -1);
            boolean fits = parts.length <= 2;
            for (var part : parts) {
                fits &= isName(part);
            }
            if (!fits) {
                throw new IllegalArgumentException(
                        "`" + name + "` is no name of a table, such as `rung_history` or `ops.rung_history`, "
                                + "each part of at most " + LONGEST_NAME + " bytes");
            }
            this.table = name;
            return this;
        }

        private static boolean isName(String part) {
            return !part.isEmpty()
                    && part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
                    && part.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == 0);
        }

        /**
         * Sets how long a statement waits for a lock before it gives way.
         *
         * @param duration by default 2 seconds
         * @return this
         */
        public Builder lockTimeout(Duration duration) {
            this.lockTimeout = Objects.requireNonNull(duration);
            return this;
        }

        /**
         * Sets how often a migration that gave way is tried again.
         *
         * @param retries by default 10
         * @return this
         */
        public Builder lockRetries(int retries) {
            this.lockRetries = retries;
            return this;
        }

        /**
         * Refuses a migration for which readers or writers of tables that are there would wait for longer, as far as that can be estimated
         * from the sizes of tables.
         *
         * @param duration or null to refuse nothing, as by default
         * @return this
         */
        public Builder maxBlocking(@Nullable Duration duration) {
            this.maxBlocking = duration;
            return this;
        }

        /**
         * Sets what to do when an applied migration has changed.
         *
         * @param policy by default {@link OnEdit#FAIL}
         * @return this
         */
        public Builder onEdit(OnEdit policy) {
            this.onEdit = Objects.requireNonNull(policy);
            return this;
        }

        /**
         * Sets what to do with a late migration.
         *
         * @param policy by default {@link OutOfOrder#INDEPENDENT}
         * @return this
         */
        public Builder outOfOrder(OutOfOrder policy) {
            this.outOfOrder = Objects.requireNonNull(policy);
            return this;
        }

        /**
         * Sets whether to refuse what loses data unless it is confirmed.
         *
         * @param whether by default false
         * @return this
         */
        public Builder isProtected(boolean whether) {
            this.isProtected = whether;
            return this;
        }

        /**
         * Seals the rows of the history with a secret, so that who may write the table but does not know the secret can add nothing
         * that Rung believes.
         *
         * @param secret a long random text, or null for none
         * @return this
         */
        public Builder key(@Nullable String secret) {
            this.key = secret;
            return this;
        }

        /**
         * The settings.
         *
         * @return them
         */
        public Settings build() {
            return new Settings(this);
        }
    }
}
