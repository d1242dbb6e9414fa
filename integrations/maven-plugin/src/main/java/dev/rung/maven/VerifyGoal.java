package dev.rung.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Proves each migration on a real server: up, down to the same schema, up again. */
@Mojo(name = "verify", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class VerifyGoal extends CommandLineGoal {

    /** For Maven. */
    public VerifyGoal() {}
}
