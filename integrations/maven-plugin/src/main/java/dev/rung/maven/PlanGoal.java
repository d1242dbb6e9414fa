package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the SQL that would run, and runs nothing. */
@Mojo(name = "plan", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class PlanGoal extends CommandLineGoal {

    /** For Maven. */
    public PlanGoal() {}

    @Override
    List<String> command() {
        return List.of("plan");
    }
}
