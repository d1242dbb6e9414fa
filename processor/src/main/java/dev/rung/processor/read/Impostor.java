package dev.rung.processor.read;

/**
 * A class that looks like a migration to people and not to the compiler: it implements one of the interfaces, and has no
 * annotation of Rung.
 *
 * @param simpleName its name
 * @param hasOtherAnnotation whether another annotation is called {@code Migration} on it
 * @param position where it stands
 */
public record Impostor(String simpleName, boolean hasOtherAnnotation, Position position) {}
