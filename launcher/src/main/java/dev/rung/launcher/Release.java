package dev.rung.launcher;

import java.io.File;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The release of Rung that this launcher is of.
 *
 * @param version its version
 */
record Release(String version) {

    /** The file of a library. */
    private static final Pattern RUNTIME = Pattern.compile("rung-runtime-(\\d.*)\\.jar");

    /** That of this jar; a build that is no jar has none. */
    static Optional<Release> ofLauncher() {
        return Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
                .map(Release::new);
    }

    /** Says so where a project has another: its libraries come first, so that the command would run on a mixture. */
    Optional<String> warning(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(element -> RUNTIME.matcher(new File(element).getName()))
                .filter(name -> name.matches() && !name.group(1).equals(version))
                .map(name -> """
                        warning: the project has Rung %s, and this command is of %s
                          what is new in one of them may not work
                          fix: give both the same version""".formatted(name.group(1), version))
                .findFirst();
    }
}
