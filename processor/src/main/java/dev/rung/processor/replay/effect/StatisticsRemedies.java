package dev.rung.processor.replay.effect;

/** Puts extended statistics right. */
final class StatisticsRemedies implements Remedies {}
