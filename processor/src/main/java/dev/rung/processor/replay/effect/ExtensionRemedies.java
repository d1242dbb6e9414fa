package dev.rung.processor.replay.effect;

/** Puts extensions right. */
final class ExtensionRemedies implements Remedies {}
