package dev.rung.processor.replay.effect;

/** Puts conversions right. */
final class ConversionRemedies implements Remedies {}
