package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes migration classes from the SQL files of another tool. */
@Mojo(name = "import", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ImportGoal extends CommandLineGoal {

    /** For Maven. */
    public ImportGoal() {}
}
