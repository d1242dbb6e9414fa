package dev.rung.processor.replay.effect;

/** Puts access methods right. */
final class AccessMethodRemedies implements Remedies {}
