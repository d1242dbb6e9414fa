package dev.rung.processor.replay.effect;

/** Puts casts right. */
final class CastRemedies implements Remedies {}
