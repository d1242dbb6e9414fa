package dev.rung.processor.generate;

/** A file of a migration in the folder {@code META-INF/rung}. */
sealed interface MigrationFile permits SqlFile, EffectFile {

    /** Where it lies in the class output. */
    String path();

    /** What is in it. */
    String text();
}
