package dev.rung.processor.replay.effect;

/** Puts functions and procedures right. */
final class RoutineRemedies implements Remedies {}
