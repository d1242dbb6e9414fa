package dev.rung.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for.
 *
 * @param directory the folder of the project
 * @param classPath the class path of the application, where no build tool is to be asked for it
 * @param arguments the command and its options, for the command line
 */
record Invocation(Path directory, Optional<String> classPath, List<String> arguments) {

    private static final String DIRECTORY = "--directory";
    private static final String CLASS_PATH = "--class-path";

    /** What the launcher adds to the options of the command line. */
    static final String HELP = """

            Of the project:
                  --directory=DIR    Its folder, instead of the one where you are.
                  --class-path=PATH  Its classes and libraries, instead of what Maven or Gradle say.
            """;

    /** Options that may stand before the command and have the next argument as their value. */
    private static final Set<String> WITH_VALUE = Set.of("-e", "--env", "--config");

    private static final Set<String> FOR_HELP = Set.of("-h", "--help", "-V", "--version");

    /**
     * Takes the launcher's own options from between the others, up to {@code --}, behind which nothing is an option.
     *
     * @throws LauncherException when one of them has no value
     */
    static Invocation of(String... args) throws LauncherException {
        var left = new ArrayDeque<>(List.of(args));
        var arguments = new ArrayList<String>();
        var directory = Path.of("");
        Optional<String> classPath = Optional.empty();
        while (!left.isEmpty()) {
            var argument = left.pop();
            var name = argument.replaceFirst("=.*", "");
            switch (name) {
                case DIRECTORY -> directory = Path.of(value(argument, name, left));
                case CLASS_PATH -> classPath = Optional.of(value(argument, name, left));
                default -> arguments.add(argument);
            }
            if (argument.equals("--")) {
                arguments.addAll(left);
                left.clear();
            }
        }
        return new Invocation(directory.toAbsolutePath().normalize(), classPath, List.copyOf(arguments));
    }

    private static String value(String argument, String name, Deque<String> left) throws LauncherException {
        var value = argument.equals(name) ? left.poll() : argument.substring(name.length() + 1);
        if (value == null || value.isBlank()) {
            throw new LauncherException(LauncherException.USAGE, """
                    `%s` has no value
                      fix: name it, as in `%s=shop`""".formatted(name, name));
        }
        return value;
    }

    /** The command, or an empty text for none. */
    String command() {
        for (int index = 0; index < arguments.size(); index++) {
            var argument = arguments.get(index);
            if (WITH_VALUE.contains(argument)) {
                index++;
            } else if (!argument.startsWith("-")) {
                return argument;
            }
        }
        return "";
    }

    boolean asksForHelp() {
        return command().isEmpty() || arguments.stream().anyMatch(FOR_HELP::contains);
    }

    /** Whether the help of all commands is asked for, and not that of one. */
    boolean asksForAllHelp() {
        return command().isEmpty() && !arguments.contains("-V") && !arguments.contains("--version");
    }
}
