package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a new migration class with the next version. */
@Mojo(name = "create", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class CreateGoal extends CommandLineGoal {

    /** For Maven. */
    public CreateGoal() {}

    @Override
    List<String> command() {
        return List.of("create");
    }
}
