package dev.rung.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that is a command of the command line. */
abstract class CommandLineGoal extends AbstractMojo {

    private static final String MAIN = "dev.rung.cli.Main";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private @Nullable List<Artifact> pluginArtifacts;

    /** The environment of {@code migrations.properties}. */
    @Parameter(property = "rung.env")
    private @Nullable String env;

    /** More of the command's options and arguments, separated by spaces, as {@code rung help COMMAND} tells them. */
    @Parameter(property = "rung.args")
    private @Nullable String args;

    /** Whether to do nothing. */
    @Parameter(property = "rung.skip", defaultValue = "false")
    private boolean skip;

    /** The command, with what it needs in any case. */
    abstract List<String> command();

    /** Whether what the tests have is on the class path: the embedded server often is only there. */
    boolean needsTestLibraries() {
        return false;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        var of = Objects.requireNonNull(project);
        if (skip || of.getPackaging().equals("pom")) {
            getLog().info("rung " + command().get(0) + " is skipped");
            return;
        }
        int code = run(of);
        if (code != 0) {
            throw new MojoFailureException(
                    "`rung " + String.join(" ", command()) + "` ended with " + code + "; what is wrong stands above");
        }
    }

    /** The class path may be longer than a line may be on Windows, so it goes by the variable. */
    private int run(MavenProject of) throws MojoExecutionException {
        try {
            var process = new ProcessBuilder(line()).directory(of.getBasedir()).inheritIO();
            process.environment().put("CLASSPATH", classPath(of));
            return process.start().waitFor();
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the command line of Rung could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("interrupted", e);
        }
    }

    private List<String> line() {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add(MAIN);
        line.addAll(command());
        if (env != null) {
            line.add("--env");
            line.add(env);
        }
        if (args != null) {
            line.addAll(List.of(args.strip().split("\\s+")));
        }
        return line;
    }

    private String classPath(MavenProject of) throws DependencyResolutionRequiredException {
        var elements = needsTestLibraries() ? of.getTestClasspathElements() : of.getRuntimeClasspathElements();
        return new ClassPath(elements, of.getArtifacts(), Objects.requireNonNull(pluginArtifacts)).toString();
    }
}
