package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a new migration class with the next version. */
@Mojo(name = "create", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class CreateGoal extends CommandLineGoal {

    /** For Maven. */
    public CreateGoal() {}
}
