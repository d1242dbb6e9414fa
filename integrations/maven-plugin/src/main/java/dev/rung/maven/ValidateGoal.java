package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Says whether the database could be migrated: whether its history and this build fit together. */
@Mojo(name = "validate", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ValidateGoal extends CommandLineGoal {

    /** For Maven. */
    public ValidateGoal() {}
}
