package dev.rung.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes for applied what a database already has. */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.TEST)
public final class BaselineGoal extends CommandLineGoal {

    /** For Maven. */
    public BaselineGoal() {}

    @Override
    List<String> command() {
        return List.of("baseline");
    }

    @Override
    boolean needsTestLibraries() {
        return true;
    }
}
