package dev.rung.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where {@code rung} begins. */
public final class Launcher {

    private final Invocation invocation;

    private Launcher(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * Runs a command of the command line on the class path of a project, and ends the process with its exit code.
     *
     * @param args the command, its options and those of the launcher
     * @throws IOException when a file cannot be read or written, or no process can be started
     * @throws InterruptedException when the thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(run(args));
    }

    static int run(String... args) throws IOException, InterruptedException {
        try {
            return new Launcher(Invocation.of(args)).run();
        } catch (LauncherException e) {
            System.err.println("error: " + e.getMessage());
            return e.exitCode();
        }
    }

    private int run() throws LauncherException, IOException, InterruptedException {
        if (!Files.isDirectory(invocation.directory())) {
            throw new LauncherException(LauncherException.UNUSABLE, """
                    there is no folder `%s`
                      fix: name the folder of the project, as in `--directory=shop`""".formatted(invocation.directory()));
        }
        int code = new CommandProcess(invocation.directory(), classPath(), invocation.arguments()).run();
        if (invocation.asksForAllHelp()) {
            System.out.print(Invocation.HELP);
        }
        return code;
    }

    /** Where the project has a library too, its own comes first. */
    private String classPath() throws LauncherException, IOException, InterruptedException {
        var need = Need.of(invocation);
        if (need == Need.NOTHING) {
            return ownClassPath();
        }
        var ofProject = invocation.classPath().isPresent()
                ? absolute(invocation.classPath().get())
                : new ProjectClassPath(Project.in(invocation.directory())).forA(need);
        Release.ofLauncher().flatMap(release -> release.warning(ofProject)).ifPresent(System.err::println);
        return ofProject + File.pathSeparator + ownClassPath();
    }

    /** The process starts in the folder of the project, and what was named is meant from here. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(element -> new File(element).getAbsolutePath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String ownClassPath() {
        return absolute(System.getProperty("java.class.path"));
    }
}
