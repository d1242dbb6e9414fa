package dev.rung.processor.replay.effect;

/** Puts policies of row security right. */
final class PolicyRemedies implements Remedies {}
