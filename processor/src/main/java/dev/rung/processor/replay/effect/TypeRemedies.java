package dev.rung.processor.replay.effect;

/** Puts types, and the attributes of composite ones right. */
final class TypeRemedies implements Remedies {}
