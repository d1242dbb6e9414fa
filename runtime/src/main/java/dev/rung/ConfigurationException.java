package dev.rung;

/** The configuration cannot be used: a key, a value, an environment or the registry is missing or wrong. */
public final class ConfigurationException extends MigrationException {

    /**
     * With its message.
     *
     * @param message what is wrong, where, and what to do
     */
    public ConfigurationException(String message) {
        super(message);
    }
}
