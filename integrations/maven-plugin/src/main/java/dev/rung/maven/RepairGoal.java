package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Mends what a run left behind. */
@Mojo(name = "repair", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class RepairGoal extends CommandLineGoal {

    /** For Maven. */
    public RepairGoal() {}

    @Override
    List<String> command() {
        return List.of("repair");
    }
}
