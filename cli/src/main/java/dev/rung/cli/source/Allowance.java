package dev.rung.cli.source;

/**
 * An annotation that switches a check off for a migration.
 *
 * @param check the check
 * @param reason why it has nothing to say of it
 */
public record Allowance(String check, String reason) {}
