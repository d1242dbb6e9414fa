package dev.rung.processor.replay.effect;

/** Puts procedural languages right. */
final class LanguageRemedies implements Remedies {}
