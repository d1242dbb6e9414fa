package dev.rung.processor.replay.effect;

/** Puts rules right. */
final class RuleRemedies implements Remedies {}
