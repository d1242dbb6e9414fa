package dev.rung.processor.replay.analysis;

/**
 * A text that is read as a value of an enum.
 *
 * @param type the id of the enum, or of a domain over it
 * @param text the value
 */
public record EnumConstant(long type, String text) {}
