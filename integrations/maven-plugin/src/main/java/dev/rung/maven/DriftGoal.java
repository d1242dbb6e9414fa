package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compares a database with what its migrations make. */
@Mojo(name = "drift", requiresDependencyResolution = ResolutionScope.TEST)
public final class DriftGoal extends CommandLineGoal {

    /** For Maven. */
    public DriftGoal() {}

    @Override
    List<String> command() {
        return List.of("drift");
    }

    @Override
    boolean needsTestLibraries() {
        return true;
    }
}
