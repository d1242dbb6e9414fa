package dev.rung.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that builds projects.
 *
 * @param name what messages call it
 * @param program what it is called on the {@code PATH}
 * @param wrapper the script that a project may have for it
 */
record BuildTool(String name, String program, String wrapper) {

    private static final boolean IS_ON_WINDOWS = System.getProperty("os.name").startsWith("Windows");

    static final BuildTool MAVEN =
            IS_ON_WINDOWS ? new BuildTool("Maven", "mvn.cmd", "mvnw.cmd") : new BuildTool("Maven", "mvn", "mvnw");

    static final BuildTool GRADLE = IS_ON_WINDOWS
            ? new BuildTool("Gradle", "gradle.bat", "gradlew.bat")
            : new BuildTool("Gradle", "gradle", "gradlew");

    /**
     * Runs it, by the wrapper of the build where there is one. What it says goes to the standard error.
     *
     * @param root the folder of the whole build
     * @param folder the folder in which it works
     * @return whether it ended well
     * @throws LauncherException when it cannot be started
     */
    boolean run(Path root, Path folder, List<String> arguments) throws LauncherException, InterruptedException {
        var ofProject = root.resolve(wrapper);
        var command = new ArrayList<String>();
        command.add(Files.exists(ofProject) ? ofProject.toString() : program);
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            process.getInputStream().transferTo(System.err);
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new LauncherException(
                    LauncherException.UNUSABLE, """
                    `%s` cannot be started: %s
                      fix: put %s on the PATH, or name the classes and libraries of the project with `--class-path`""".formatted(command.get(0), e.getMessage(), name));
        }
    }
}
