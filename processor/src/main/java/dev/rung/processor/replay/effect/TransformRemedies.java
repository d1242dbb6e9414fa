package dev.rung.processor.replay.effect;

/** Puts transforms right. */
final class TransformRemedies implements Remedies {}
