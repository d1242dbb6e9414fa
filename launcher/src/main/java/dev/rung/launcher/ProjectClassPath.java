package dev.rung.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes and libraries of a module of Maven, compiled anew where its sources have changed. */
final class ProjectClassPath {

    /** Libraries that only the tests have belong to it: the embedded server often is one. */
    private static final String LIBRARIES = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final MavenProject project;
    private final Maven maven;
    private final Build build;

    /** What Maven said last, until a {@code pom.xml} changes. */
    private final Path libraries;

    ProjectClassPath(MavenProject project) throws IOException {
        this.project = project;
        this.maven = new Maven(project);
        this.build = new Build(project.folder());
        this.libraries = project.folder().resolve(Path.of("target", "rung", "libraries"));
    }

    String forA(Need need) throws LauncherException, IOException, InterruptedException {
        var classes = need == Need.CLASSES ? build.classes() : compiled(need);
        if (!areKnown() && !askForLibraries(List.of("-Dmaven.main.skip=true"))) {
            throw new LauncherException(LauncherException.UNUSABLE, """
                    the libraries of the project are not known, as Maven says above
                      fix: mend its `pom.xml`, or name its classes and libraries with `--class-path`""");
        }
        return classes + File.pathSeparator + Files.readString(libraries).strip();
    }

    private Path compiled(Need need) throws LauncherException, IOException, InterruptedException {
        if (build.isCurrent() || compile()) {
            build.keep();
            return build.classes();
        }
        if (need == Need.THIS_BUILD) {
            throw new LauncherException(LauncherException.WRONG, """
                    the sources do not compile, as Maven says above
                      this command does what they say, and so nothing was done
                      fix: mend them; until then `rung status` and `rung rollback` work on the last build that did compile""");
        }
        if (!build.isKept()) {
            throw new LauncherException(LauncherException.WRONG, """
                    the sources do not compile, as Maven says above, and no build that did is kept in `target/rung`
                      fix: mend them""");
        }
        var time = TIME.format(build.timeOfCopy().toInstant().atZone(ZoneId.systemDefault()));
        System.err.print("""
                warning: the sources do not compile, as Maven says above
                  what follows is of the last build that did, of %s
                """.formatted(time));
        return build.copy();
    }

    private boolean compile() throws LauncherException, IOException, InterruptedException {
        var began = FileTime.from(Instant.now());
        boolean compiles = areKnown() ? maven.run(List.of("compile")) : askForLibraries(List.of());
        if (compiles) {
            build.keepAsCompiled(began);
        }
        return compiles;
    }

    /** In a reactor, Maven 3 knows the classes of other modules only in a build that has the phase {@code compile}. */
    private boolean askForLibraries(List<String> more) throws LauncherException, InterruptedException {
        var goals = new ArrayList<>(List.of("compile", LIBRARIES, "-Dmdep.outputFile=" + libraries));
        goals.addAll(more);
        return maven.run(goals);
    }

    private boolean areKnown() throws IOException {
        if (!Files.exists(libraries)) {
            return false;
        }
        var since = Files.getLastModifiedTime(libraries);
        for (var around : project.outwards()) {
            if (Files.getLastModifiedTime(around.pom()).compareTo(since) > 0) {
                return false;
            }
        }
        return Stream.of(Files.readString(libraries).strip().split(File.pathSeparator))
                .allMatch(library -> library.isEmpty() || Files.exists(Path.of(library)));
    }
}
