package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Brings the database to the newest version. */
@Mojo(name = "migrate", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class MigrateGoal extends CommandLineGoal {

    /** For Maven. */
    public MigrateGoal() {}
}
