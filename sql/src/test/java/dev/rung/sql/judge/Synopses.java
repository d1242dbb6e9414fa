package dev.rung.sql.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What statements look like, told as PostgreSQL's reference tells it but in our own words. They need not be right: whether a text made of
 * them is SQL is for the server to say.
 */
final class Synopses {

    private static final List<String> FILES =
            List.of("names", "expressions", "queries", "tables", "sequences", "routines", "views", "servers");

    private final Map<String, Part> rules = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();

    private Synopses() {}

    /** All synopses of the files beside this class. A rule that begins with a star is a statement. */
    static Synopses load() {
        var synopses = new Synopses();
        for (var file : FILES) {
            for (var rule : rules(text(file + ".txt"))) {
                synopses.add(rule);
            }
        }
        return synopses;
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Synopses.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that begins with a blank goes on with the rule before. */
    private static List<String> rules(String text) {
        var rules = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            if (line.startsWith(" ")) {
                rules.set(rules.size() - 1, rules.get(rules.size() - 1) + " " + line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(line);
            }
        }
        return rules;
    }

    private void add(String rule) {
        var sides = rule.split(" = ", 2);
        var name = sides[0].replace("* ", "");
        if (rule.startsWith("*")) {
            statements.add(name);
        }
        if (rules.put(name, SynopsisReader.read(sides[1])) != null) {
            throw new IllegalArgumentException("two rules of this name: " + name);
        }
    }

    /** The names of the rules that are whole statements. */
    List<String> statements() {
        return statements;
    }

    Part rule(String name) {
        return Objects.requireNonNull(rules.get(name), () -> "no rule <" + name + ">");
    }
}
