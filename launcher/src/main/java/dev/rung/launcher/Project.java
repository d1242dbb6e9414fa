package dev.rung.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A project that a build tool compiles. */
sealed interface Project permits MavenProject, GradleProject {

    /**
     * The project in a folder. Where two tools build it, Maven is asked.
     *
     * @throws LauncherException when there is none
     */
    static Project in(Path folder) throws LauncherException {
        if (MavenProject.isIn(folder)) {
            return new MavenProject(folder);
        }
        if (GradleProject.isIn(folder)) {
            return new GradleProject(folder);
        }
        throw new LauncherException(LauncherException.UNUSABLE, """
                there is no project of Maven or Gradle in `%s`
                  the migrations are read from the classes of the application
                  fix: go to the folder of its `pom.xml` or `build.gradle`, or name it with `--directory`; where it is built otherwise, name its
                  classes and libraries with `--class-path`""".formatted(folder));
    }

    /** Where it lies. */
    Path folder();

    /** What messages call the tool. */
    String tool();

    /** Its classes. */
    Build build();

    /** The classes of another module of the same build, where a library is one. */
    Optional<Build> buildOf(Path library) throws IOException;

    /** The files that say which libraries there are. */
    List<Path> buildFiles() throws IOException;

    /**
     * Compiles it, and the modules that it needs.
     *
     * @return whether it compiles
     * @throws LauncherException when there is no such tool
     */
    boolean compile() throws LauncherException, IOException, InterruptedException;

    /**
     * Writes the class path of its libraries into a file, those of the tests among them: the embedded server often is one.
     *
     * @param compiles whether the project itself is compiled before
     * @return whether it compiles, and the libraries are known
     * @throws LauncherException when there is no such tool
     */
    boolean writeLibraries(Path file, boolean compiles) throws LauncherException, IOException, InterruptedException;
}
