package dev.rung;

/** The configuration cannot be used: a key, a value, an environment or the registry is missing or wrong. */
public final class ConfigurationException extends MigrationException {

    ConfigurationException(String message) {
        super(message);
    }
}
