package dev.rung.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project of Gradle, one of several or the only one of a build.
 *
 * @param folder its folder
 */
record GradleProject(Path folder) implements Project {

    private static final List<String> BUILDS = List.of("build.gradle", "build.gradle.kts");
    private static final List<String> SETTINGS = List.of("settings.gradle", "settings.gradle.kts");
    private static final List<String> SHARED =
            List.of("gradle.properties", Path.of("gradle", "libs.versions.toml").toString());

    private static final String INIT_SCRIPT = "rung.init.gradle";
    private static final String COMPILE = "rungCompile";
    private static final String LIBRARIES = "rungLibraries";

    static boolean isIn(Path folder) {
        return !existing(folder, BUILDS).isEmpty();
    }

    @Override
    public String tool() {
        return BuildTool.GRADLE.name();
    }

    @Override
    public Build build() {
        return Build.ofGradle(folder);
    }

    /** Another project is a library as a jar, {@code build/libs/db.jar}. */
    @Override
    public Optional<Build> buildOf(Path library) {
        var libraries = library.resolveSibling("");
        return library.startsWith(root()) && libraries.endsWith(Path.of("build", "libs"))
                ? Optional.of(Build.ofGradle(libraries.resolve("../..").normalize()))
                : Optional.empty();
    }

    @Override
    public List<Path> buildFiles() {
        return outwards().stream()
                .flatMap(around ->
                        Stream.of(BUILDS, SETTINGS, SHARED).flatMap(names -> existing(around, names).stream()))
                .toList();
    }

    @Override
    public boolean compile() throws LauncherException, IOException, InterruptedException {
        return run(build().kept(), COMPILE);
    }

    @Override
    public boolean writeLibraries(Path file, boolean compiles)
            throws LauncherException, IOException, InterruptedException {
        return compiles ? run(file, COMPILE, LIBRARIES) : run(file, LIBRARIES);
    }

    /** Gradle looks for the settings of the whole build in the folders around by itself. */
    private boolean run(Path libraries, String... tasks) throws LauncherException, IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of(
                "--quiet",
                "--console=plain",
                "--init-script",
                initScript().toString(),
                "-Prung.folder=" + folder,
                "-Prung.libraries=" + libraries));
        arguments.addAll(List.of(tasks));
        return BuildTool.GRADLE.run(root(), folder, arguments);
    }

    private Path initScript() throws IOException {
        var script = folder.resolve(Path.of("build", "rung", INIT_SCRIPT));
        Files.createDirectories(script.getParent());
        try (var text = Objects.requireNonNull(GradleProject.class.getResourceAsStream(INIT_SCRIPT))) {
            Files.copy(text, script, StandardCopyOption.REPLACE_EXISTING);
        }
        return script;
    }

    private Path root() {
        var outwards = outwards();
        return outwards.get(outwards.size() - 1);
    }

    /** This folder and those around it, up to that which has the settings of the build; only this one if none has. */
    private List<Path> outwards() {
        var folders = new ArrayList<Path>();
        for (var around = folder; around != null; around = around.getParent()) {
            folders.add(around);
            if (!existing(around, SETTINGS).isEmpty()) {
                return folders;
            }
        }
        return List.of(folder);
    }

    private static List<Path> existing(Path folder, List<String> names) {
        return names.stream().map(folder::resolve).filter(Files::exists).toList();
    }
}
