package dev.rung.processor.replay.effect;

/** Puts servers, foreign data wrappers and user mappings right. */
final class ForeignDataRemedies implements Remedies {}
