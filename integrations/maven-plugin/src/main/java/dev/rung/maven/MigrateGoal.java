package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Brings the database to the newest version. */
@Mojo(name = "migrate", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class MigrateGoal extends CommandLineGoal {

    /** For Maven. */
    public MigrateGoal() {}

    @Override
    List<String> command() {
        return List.of("migrate");
    }
}
