package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compares a database with what its migrations make. */
@Mojo(name = "drift", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class DriftGoal extends CommandLineGoal {

    /** For Maven. */
    public DriftGoal() {}
}
