package dev.rung.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line in a process of its own, in the folder of a project and on its class path.
 *
 * @param folder the folder
 * @param classPath the class path, which may be longer than a line may be on Windows, and so goes by the variable
 * @param arguments the command and its options
 */
public record CommandProcess(Path folder, String classPath, List<String> arguments) {

    private static final String MAIN = "dev.rung.cli.Main";

    /**
     * Runs it with the input and the output of this process, and ends it with this process.
     *
     * @return its exit code
     * @throws IOException when it cannot be started
     * @throws InterruptedException when this thread is interrupted
     */
    public int run() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(MAIN);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        builder.environment().put("CLASSPATH", classPath);
        var process = builder.start();
        var end = new Thread(() -> end(process));
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return process.waitFor();
        } finally {
            forget(end);
        }
    }

    /** A terminal interrupts both processes, and whoever stops this one alone means both: it has to say what it did, and so is waited for. */
    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException isEnding) {
            Thread.yield();
        }
    }
}
