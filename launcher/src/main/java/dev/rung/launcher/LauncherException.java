package dev.rung.launcher;

import java.io.Serial;

/** Why the command line cannot be started, and what to do. */
final class LauncherException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** The exit code of the command line for an option that does not exist, or is not used as it has to be. */
    static final int USAGE = 2;

    /** Its exit code for settings, a class path or sources that cannot be used. */
    static final int UNUSABLE = 3;

    /** Its exit code for sources of migrations that have errors. */
    static final int WRONG = 9;

    private final int exitCode;

    LauncherException(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
