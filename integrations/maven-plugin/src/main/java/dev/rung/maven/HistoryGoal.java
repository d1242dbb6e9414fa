package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows every step that was ever taken on the database. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class HistoryGoal extends CommandLineGoal {

    /** For Maven. */
    public HistoryGoal() {}

    @Override
    List<String> command() {
        return List.of("history");
    }
}
