package dev.rung.processor.parse;

/** Names as SQL has to write them. */
public final class Quotes {

    private Quotes() {}

    /** A name, in quotes only where it needs them. */
    public static String round(String name) {
        return name.matches("[a-z_][a-z0-9_$]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
