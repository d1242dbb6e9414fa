package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes the newest migrations back. */
@Mojo(name = "rollback", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class RollbackGoal extends CommandLineGoal {

    /** For Maven. */
    public RollbackGoal() {}

    @Override
    List<String> command() {
        return List.of("rollback");
    }
}
