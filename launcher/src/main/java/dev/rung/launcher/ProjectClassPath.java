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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes and libraries of a project, compiled anew where its sources, or those of other modules that it needs, have changed. */
final class ProjectClassPath {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Project project;
    private final Build build;

    /** What the tool said last, until a file of the build changes. */
    private final Path libraries;

    ProjectClassPath(Project project) {
        this.project = project;
        this.build = project.build();
        this.libraries = build.kept().resolve("libraries");
    }

    String forA(Need need) throws LauncherException, IOException, InterruptedException {
        if (need == Need.CLASSES) {
            requireLibraries();
            return current();
        }
        if (isCurrent() || compile()) {
            keep();
            return current();
        }
        requireOld(need);
        requireLibraries();
        var time = TIME.format(build.timeOfCopy().toInstant().atZone(ZoneId.systemDefault()));
        System.err.print("""
                warning: the sources do not compile, as %s says above
                  what follows is of the last build that did, of %s
                """.formatted(project.tool(), time));
        return kept();
    }

    private boolean isCurrent() throws IOException {
        if (!areKnown()) {
            return false;
        }
        for (var part : parts()) {
            if (!part.isCurrent()) {
                return false;
            }
        }
        return true;
    }

    private boolean compile() throws LauncherException, IOException, InterruptedException {
        var began = FileTime.from(Instant.now());
        if (!(areKnown() ? project.compile() : project.writeLibraries(libraries, true))) {
            return false;
        }
        for (var part : parts()) {
            part.keepAsCompiled(began);
        }
        return true;
    }

    private void keep() throws IOException {
        for (var part : parts()) {
            part.keep();
        }
    }

    /** The build of the project, and those of the modules that it needs. */
    private List<Build> parts() throws IOException {
        var parts = new ArrayList<>(List.of(build));
        for (var library : elements()) {
            project.buildOf(Path.of(library)).ifPresent(parts::add);
        }
        return parts;
    }

    private void requireOld(Need need) throws LauncherException {
        if (need == Need.THIS_BUILD) {
            throw new LauncherException(LauncherException.WRONG, """
                    the sources do not compile, as %s says above
                      this command does what they say, and so nothing was done
                      fix: mend them; until then `rung status` and `rung rollback` work on the last build that did compile""".formatted(project.tool()));
        }
        if (!build.isKept()) {
            throw new LauncherException(LauncherException.WRONG, """
                    the sources do not compile, as %s says above, and no build that did is kept in `%s`
                      fix: mend them""".formatted(
                            project.tool(), project.folder().relativize(build.kept())));
        }
    }

    private void requireLibraries() throws LauncherException, IOException, InterruptedException {
        if (!areKnown() && !project.writeLibraries(libraries, false)) {
            throw new LauncherException(LauncherException.UNUSABLE, """
                    the libraries of the project are not known, as %s says above
                      fix: mend its build, or name its classes and libraries with `--class-path`""".formatted(project.tool()));
        }
    }

    private String current() throws IOException {
        return joined(Stream.concat(Stream.of(build.classPath()), elements().stream()));
    }

    /** The copies of what a failed compilation may have left half of. */
    private String kept() throws IOException {
        var all = new ArrayList<>(List.of(build.copy().toString()));
        for (var library : elements()) {
            all.add(project.buildOf(Path.of(library))
                    .filter(part -> part.isKept() && Files.isDirectory(Path.of(library)))
                    .map(part -> part.copy().toString())
                    .orElse(library));
        }
        return joined(all.stream());
    }

    private static String joined(Stream<String> elements) {
        return elements.collect(Collectors.joining(File.pathSeparator));
    }

    private boolean areKnown() throws IOException {
        if (!Files.exists(libraries)) {
            return false;
        }
        var since = Files.getLastModifiedTime(libraries);
        for (var file : project.buildFiles()) {
            if (Files.getLastModifiedTime(file).compareTo(since) > 0) {
                return false;
            }
        }
        return elements().stream().allMatch(library -> Files.exists(Path.of(library)));
    }

    private List<String> elements() throws IOException {
        return Stream.of(Files.readString(libraries).split(File.pathSeparator))
                .map(String::strip)
                .filter(library -> !library.isEmpty())
                .toList();
    }
}
