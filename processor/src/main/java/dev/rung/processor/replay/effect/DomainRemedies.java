package dev.rung.processor.replay.effect;

/** Puts domains and their constraints right. */
final class DomainRemedies implements Remedies {}
