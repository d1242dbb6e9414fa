package dev.rung.processor.replay.effect;

/** Puts views and materialized views right. */
final class ViewRemedies implements Remedies {}
