package dev.rung.processor.replay.effect;

/** Puts event triggers right. */
final class EventTriggerRemedies implements Remedies {}
