package dev.rung.maven;

import dev.rung.launcher.Build;
import dev.rung.launcher.CommandProcess;
import dev.rung.launcher.Need;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that is the command of the command line that has its name. */
abstract class CommandLineGoal extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

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

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        var of = Objects.requireNonNull(project);
        if (skip || !hasRung(of)) {
            getLog().info("rung " + command() + " is skipped");
            return;
        }
        try {
            int code = new CommandProcess(of.getBasedir().toPath(), classPath(of), arguments()).run();
            if (code != 0) {
                throw new MojoFailureException(
                        "`rung " + command() + "` ended with " + code + "; what is wrong stands above");
            }
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the command line of Rung could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("interrupted", e);
        }
    }

    /** Of the modules of a build, those that have migrations. */
    private static boolean hasRung(MavenProject of) {
        return !of.getPackaging().equals("pom")
                && of.getArtifacts().stream()
                        .anyMatch(library -> library.getGroupId().equals("dev.rung")
                                && library.getArtifactId().equals("rung-runtime"));
    }

    private String command() {
        return Objects.requireNonNull(execution).getGoal();
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(List.of(command()));
        if (env != null) {
            arguments.addAll(List.of("--env", env));
        }
        if (args != null) {
            arguments.addAll(List.of(args.strip().split("\\s+")));
        }
        return arguments;
    }

    private String classPath(MavenProject of)
            throws DependencyResolutionRequiredException, IOException, MojoFailureException {
        var elements = needsTestLibraries() ? of.getTestClasspathElements() : of.getRuntimeClasspathElements();
        var build = Build.ofMaven(of.getBasedir().toPath());
        var classes = classes(of, build).toString();
        var ofBuild = elements.stream()
                .map(element -> new File(element).equals(build.classes().toFile()) ? classes : element)
                .toList();
        return new ClassPath(ofBuild, of.getArtifacts(), Objects.requireNonNull(pluginArtifacts)).toString();
    }

    /** Those that Maven has for the goal: the embedded server often is among the libraries of the tests only. */
    private boolean needsTestLibraries() {
        var scope = Objects.requireNonNull(execution).getMojoDescriptor().getDependencyResolutionRequired();
        return Artifact.SCOPE_TEST.equals(scope);
    }

    /** The classes to work on. A goal that is named on the command line compiles nothing, and may find what a failure left. */
    private Path classes(MavenProject of, Build build) throws IOException, MojoFailureException {
        var need = Need.of(command());
        if (of.hasLifecyclePhase("compile")) {
            var began = Objects.requireNonNull(session).getStartTime();
            build.keepAsCompiled(FileTime.fromMillis(began.getTime()));
        } else if (need != Need.CLASSES && !build.isCurrent()) {
            return lastBuild(build, need);
        }
        return build.classes();
    }

    private Path lastBuild(Build build, Need need) throws IOException, MojoFailureException {
        if (need == Need.THIS_BUILD || !build.isKept()) {
            throw new MojoFailureException("""
                    the sources have changed since they were compiled, or do not compile
                      fix: compile in the same build, as in `mvn compile rung:%s`""".formatted(command()));
        }
        getLog().warn("the sources have changed since they were compiled, or do not compile");
        getLog().warn("  what follows is of the last build that `rung:check`, or another goal of Rung, has seen, of "
                + build.timeOfCopy().toInstant());
        return build.copy();
    }
}
