package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Draws the tables and their foreign keys, as Mermaid on the console or as it is told. */
@Mojo(name = "diagram", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class DiagramGoal extends CommandLineGoal {

    /** For Maven. */
    public DiagramGoal() {}
}
