package dev.rung.processor.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code -Arung.report=…} asks for: files, with commas between them, whose names say what is to be in them.
 *
 * @param findings those with all findings, for programs
 * @param pages those that show the history to people
 */
public record ReportOption(List<Report> findings, List<Path> pages) {

    /** The name of the option. */
    public static final String NAME = "rung.report";

    private static final String PAGE = ".html";
    private static final List<String> ENDINGS = List.of(".json", ".sarif", PAGE);

    /** Copies the lists. */
    public ReportOption {
        findings = List.copyOf(findings);
        pages = List.copyOf(pages);
    }

    /**
     * What the options of a compilation ask for.
     *
     * @param options the options
     * @return the files, none if nothing is asked for
     * @throws IllegalArgumentException when the name of a file does not say what is to be in it, with what to do
     */
    public static ReportOption of(Map<String, String> options) {
        if (!options.containsKey(NAME)) {
            return new ReportOption(List.of(), List.of());
        }
        var files = files(String.valueOf(options.get(NAME)));
        var pages = PageAddress.of(options);
        return new ReportOption(
                files.stream()
                        .filter(file -> !file.endsWith(PAGE))
                        .map(file -> new Report(Path.of(file), pages))
                        .toList(),
                files.stream().filter(file -> file.endsWith(PAGE)).map(Path::of).toList());
    }

    private static boolean isWhole(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** A comma that no ending stands before is one of a name. */
    private static List<String> files(String value) {
        var files = new ArrayList<String>();
        var open = "";
        for (var part : value.split(",")) {
            open += part;
            if (isWhole(open)) {
                files.add(open);
                open = "";
            } else {
                open += ",";
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("""
                    the option `%s` is the name of a file that ends in `.json`, `.sarif` or `.html`, and `%s` does not
                      fix: -A%s=target/rung.sarif, or several with commas between""".formatted(NAME, open.substring(0, open.length() - 1), NAME));
        }
        return files;
    }
}
