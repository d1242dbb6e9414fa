package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the history and the schema as one page for a browser, {@code rung.html}; the database is asked only where an environment is named. */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class ReportGoal extends CommandLineGoal {

    /** For Maven. */
    public ReportGoal() {}
}
