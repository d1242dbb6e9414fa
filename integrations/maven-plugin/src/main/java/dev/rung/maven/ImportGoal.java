package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes migration classes from the SQL files of another tool. */
@Mojo(name = "import", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class ImportGoal extends CommandLineGoal {

    /** For Maven. */
    public ImportGoal() {}

    @Override
    List<String> command() {
        return List.of("import");
    }
}
