package dev.rung.processor.report;

import dev.rung.processor.check.Finding;
import dev.rung.processor.check.Severity;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A finding with the file that it is in.
 *
 * @param finding the finding
 * @param file the source file, if it is known
 */
public record ReportedFinding(Finding finding, Optional<URI> file) {

    private static final String FIX = "fix: ";

    /** The first line of the message, which stands alone. */
    String summary() {
        return lines().get(0);
    }

    /** What is true at this point: the lines between the first and the remedy. */
    List<String> details() {
        return lines().stream().skip(1).takeWhile(line -> !line.startsWith(FIX)).toList();
    }

    /** What to do about it, or an empty text if the message proposes nothing. */
    String fix() {
        return lines().stream()
                .dropWhile(line -> !line.startsWith(FIX))
                .collect(Collectors.joining("\n"))
                .replaceFirst("^" + FIX, "");
    }

    private List<String> lines() {
        return finding.message().lines().map(String::strip).toList();
    }

    /** {@code error}, {@code warning} or {@code note}. */
    String level() {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    boolean isError() {
        return finding.severity() == Severity.ERROR;
    }
}
