package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a migration from the difference between what the migrations make and a schema that is wanted. */
@Mojo(name = "generate", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class GenerateGoal extends CommandLineGoal {

    /** For Maven. */
    public GenerateGoal() {}
}
