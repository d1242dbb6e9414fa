package dev.rung.processor.replay.effect;

/** Puts schemas right. */
final class SchemaRemedies implements Remedies {}
