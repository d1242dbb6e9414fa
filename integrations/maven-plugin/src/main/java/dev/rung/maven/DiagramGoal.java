package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Draws the tables and their foreign keys, as Mermaid on the console or as it is told. */
@Mojo(name = "diagram", requiresDependencyResolution = ResolutionScope.TEST)
public final class DiagramGoal extends CommandLineGoal {

    /** For Maven. */
    public DiagramGoal() {}

    @Override
    List<String> command() {
        return List.of("diagram");
    }

    @Override
    boolean needsTestLibraries() {
        return true;
    }
}
