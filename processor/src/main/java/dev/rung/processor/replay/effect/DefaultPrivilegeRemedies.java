package dev.rung.processor.replay.effect;

/** Puts the privileges right that new objects get. */
final class DefaultPrivilegeRemedies implements Remedies {}
