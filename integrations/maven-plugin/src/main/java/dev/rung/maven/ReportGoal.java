package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the history and the schema as one page for a browser, {@code target/rung.html}; the database is asked only where an environment is named. */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.TEST)
public final class ReportGoal extends CommandLineGoal {

    /** For Maven. */
    public ReportGoal() {}

    @Override
    List<String> command() {
        return List.of("report", "--output", "target/rung.html");
    }

    @Override
    boolean needsTestLibraries() {
        return true;
    }
}
