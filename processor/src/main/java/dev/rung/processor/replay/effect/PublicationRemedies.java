package dev.rung.processor.replay.effect;

/** Puts publications right. */
final class PublicationRemedies implements Remedies {}
