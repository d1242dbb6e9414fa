package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Mends what a run left behind. */
@Mojo(name = "repair", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class RepairGoal extends CommandLineGoal {

    /** For Maven. */
    public RepairGoal() {}
}
