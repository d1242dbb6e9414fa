package dev.rung.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Runs Maven, the project's own or that of the {@code PATH}; what it says goes to the standard error. */
final class Maven {

    private static final boolean ON_WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final MavenProject project;
    private final MavenProject root;

    Maven(MavenProject project) throws IOException {
        this.project = project;
        this.root = project.root();
    }

    /**
     * Runs goals for the project and the modules that it needs.
     *
     * @return whether they ended well
     * @throws LauncherException when there is no Maven
     */
    boolean run(List<String> goals) throws LauncherException, InterruptedException {
        var command =
                new ArrayList<>(List.of(program(), "-B", "-q", "-f", root.pom().toString()));
        if (!root.equals(project)) {
            command.addAll(List.of("-am", "-pl", module()));
        }
        command.addAll(goals);
        try {
            var process = new ProcessBuilder(command)
                    .directory(root.folder().toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            process.getInputStream().transferTo(System.err);
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new LauncherException(LauncherException.UNUSABLE, """
                    `%s` cannot be started: %s
                      fix: put Maven on the PATH, or name the classes and libraries of the project with `--class-path`""".formatted(command.get(0), e.getMessage()));
        }
    }

    private String module() {
        return root.folder().relativize(project.folder()).toString().replace('\\', '/');
    }

    private String program() {
        var wrapper = root.folder().resolve(ON_WINDOWS ? "mvnw.cmd" : "mvnw");
        return Files.exists(wrapper) ? wrapper.toString() : named();
    }

    private static String named() {
        return ON_WINDOWS ? "mvn.cmd" : "mvn";
    }
}
