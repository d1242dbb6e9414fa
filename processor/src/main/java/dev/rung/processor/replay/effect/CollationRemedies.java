package dev.rung.processor.replay.effect;

/** Puts collations right. */
final class CollationRemedies implements Remedies {}
