package dev.rung.processor.replay.effect;

/** Puts operators, operator classes and operator families right. */
final class OperatorRemedies implements Remedies {}
