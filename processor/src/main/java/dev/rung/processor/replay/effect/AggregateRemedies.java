package dev.rung.processor.replay.effect;

/** Puts aggregates right. */
final class AggregateRemedies implements Remedies {}
