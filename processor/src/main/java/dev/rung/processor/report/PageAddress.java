package dev.rung.processor.report;

import java.util.Map;

/**
 * Where the page of a check is read: in the folder of the documentation, or where {@code -Arung.pages=…} says that a project keeps it, so
 * that the address in a message can be followed.
 *
 * @param pattern the address of all pages, with {@code {check}} where the name of the check stands
 */
public record PageAddress(String pattern) {

    /** The name of the option. */
    public static final String OPTION = "rung.pages";

    private static final String CHECK = "{check}";
    private static final PageAddress DOCUMENTATION = new PageAddress("docs/checks/" + CHECK + ".md");

    /**
     * The address that the options of a compilation name; that of the documentation, where they name none or one without a place for the check.
     *
     * @param options the options
     * @return the address
     */
    public static PageAddress of(Map<String, String> options) {
        return names(options) ? new PageAddress(String.valueOf(options.get(OPTION))) : DOCUMENTATION;
    }

    private static boolean names(Map<String, String> options) {
        return String.valueOf(options.get(OPTION)).contains(CHECK);
    }

    /**
     * What is wrong with the option.
     *
     * @param options the options
     * @return a sentence with the remedy; empty where nothing is wrong
     */
    public static String mistake(Map<String, String> options) {
        return !options.containsKey(OPTION) || names(options) ? "" : """
                the option `%1$s` is an address with `{check}` in it, and `%2$s` is none
                  fix: -A%1$s=https://docs.example.com/rung/checks/{check}.md""".formatted(OPTION, options.get(OPTION));
    }

    /**
     * The address of one page.
     *
     * @param check the name of the check
     * @return the address
     */
    public String of(String check) {
        return pattern.replace(CHECK, check);
    }

    /** Whether it is one that a browser follows. */
    boolean isOnTheWeb() {
        return pattern.startsWith("https://") || pattern.startsWith("http://");
    }
}
