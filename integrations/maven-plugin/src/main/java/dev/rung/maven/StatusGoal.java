package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows each migration and what holds for it in the database. */
@Mojo(name = "status", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class StatusGoal extends CommandLineGoal {

    /** For Maven. */
    public StatusGoal() {}

    @Override
    List<String> command() {
        return List.of("status");
    }
}
