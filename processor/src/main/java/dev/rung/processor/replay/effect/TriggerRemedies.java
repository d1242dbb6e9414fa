package dev.rung.processor.replay.effect;

/** Puts triggers right. */
final class TriggerRemedies implements Remedies {}
