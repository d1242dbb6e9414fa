package dev.rung.processor.replay.effect;

/** Puts parsers, templates, configurations and dictionaries of text search right. */
final class TextSearchRemedies implements Remedies {}
