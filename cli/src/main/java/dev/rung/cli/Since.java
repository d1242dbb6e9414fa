package dev.rung.cli;

import dev.rung.processor.timeline.Timeline;
import dev.rung.processor.timeline.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is new, since a version or since a commit of git. */
final class Since {

    @Option(
            names = "--since",
            paramLabel = "VERSION|REF",
            description = "Show what is new: after this version, or since this branch, tag or commit of git.")
    private @Nullable String since;

    boolean isAsked() {
        return since != null;
    }

    /** What was named, as it was named. */
    String words() {
        return String.valueOf(since);
    }

    /** The versions that are new, the oldest first. */
    List<Version> versions(Timeline timeline, Path sources) throws IOException {
        var asked = String.valueOf(since);
        if (asked.matches("[0-9]{1,18}")) {
            long version = Long.parseLong(asked);
            return timeline.versions().stream()
                    .filter(one -> one.number() > version)
                    .toList();
        }
        var files = newFiles(asked, sources);
        return timeline.versions().stream()
                .filter(version -> files.stream().anyMatch(file -> isOf(version, file)))
                .toList();
    }

    /** The version before the first of those that are new. */
    static long before(List<Version> versions, Timeline timeline) {
        return versions.isEmpty()
                ? timeline.newest().map(Version::number).orElse(0L)
                : versions.get(0).number() - 1;
    }

    private static boolean isOf(Version version, String file) {
        var folder = version.className().replace('.', '/');
        int end = folder.lastIndexOf('/');
        return file.equals((end < 0 ? "" : folder.substring(0, end + 1)) + version.file());
    }

    /** Those that the commit did not have, committed since or not, relative to the folder of sources. */
    private static List<String> newFiles(String ref, Path sources) throws IOException {
        if (ref.startsWith("-")) {
            throw unknown(ref, "it begins with a dash");
        }
        var files = new ArrayList<>(
                git(ref, sources, "diff", "--name-only", "--relative", "--diff-filter=A", "-z", ref, "--", "."));
        files.addAll(git(ref, sources, "ls-files", "--others", "--exclude-standard", "-z", "--", "."));
        return files;
    }

    private static List<String> git(String ref, Path folder, String... args) throws IOException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw unknown(ref, said.lines().findFirst().orElse("git does not say why"));
            }
            return List.of(said.split("\0"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git ran", e);
        }
    }

    private static CommandException unknown(String ref, String why) {
        return new CommandException(ExitCode.USAGE, """
                `%s` is neither a version nor a commit of git: %s
                  fix: a version, as in `--since 12`, or a branch, as in `--since origin/main`""".formatted(ref, why));
    }
}
