package dev.rung.report;

import dev.rung.processor.timeline.Timeline;
import dev.rung.processor.timeline.Version;
import dev.rung.report.diagram.Diagram;
import dev.rung.report.diagram.Mark;
import dev.rung.report.diagram.Mermaid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is new, as Markdown for a merge request: what changes, what that takes, what a way back loses, findings, and the tables. */
public final class Review {

    /** More tables than this make no picture that one sees anything in. */
    private static final int MOST_TABLES = 25;

    private final Timeline timeline;
    private final List<Version> versions;
    private final Optional<Estimates> estimates;
    private final StringBuilder out = new StringBuilder();

    private Review(Timeline timeline, List<Version> versions, Optional<Estimates> estimates) {
        this.timeline = timeline;
        this.versions = versions;
        this.estimates = estimates;
    }

    /**
     * The text.
     *
     * @param timeline the history
     * @param versions the versions that are new, the oldest first
     * @param since since when they are, in a word
     * @param estimates how long they take in a database, if one was asked
     * @return Markdown as GitHub and GitLab show it
     */
    public static String of(Timeline timeline, List<Version> versions, String since, Optional<Estimates> estimates) {
        return new Review(timeline, versions, estimates).write(since);
    }

    private String write(String since) {
        if (versions.isEmpty()) {
            return "## Migrations\n\nNothing is new since " + code(since) + ".\n";
        }
        line("## Migrations");
        line("");
        line("%s since %s."
                .formatted(versions.size() == 1 ? "1 new version" : versions.size() + " new versions", code(since)));
        versions.forEach(this::version);
        diagram();
        return out.toString();
    }

    private void version(Version version) {
        line("");
        line("### " + version.number() + " " + text(version.description()));
        line("");
        version.changes().forEach(change -> line("- " + sentence(change.sentence())));
        if (version.changes().isEmpty()) {
            line("- changes nothing of the schema"
                    + (version.up().isEmpty() ? ", as far as is known before it runs" : ""));
        }
        line("");
        line("**Way back:** " + wayBack(version));
        var noticed =
                version.effects().stream().flatMap(Review::noticed).distinct().toList();
        if (!noticed.isEmpty()) {
            line("");
            line("**In use:** " + String.join("; ", noticed));
        }
        estimates.ifPresent(asked -> asked.of(version.number()).ifPresent(estimate -> {
            line("");
            line("**Time in %s:** %s".formatted(code(asked.environment()), estimate.words()));
        }));
        version.findings().forEach(this::found);
        sql(version);
    }

    private static String wayBack(Version version) {
        var reasons = version.wayBack().reason().stream().map(Review::sentence).collect(Collectors.joining("; "));
        var losses = version.losses().isEmpty()
                ? ""
                : "; it drops "
                        + version.losses().stream().map(Review::sentence).collect(Collectors.joining(", "))
                        + ", whose data is gone";
        return switch (version.wayBack().kind()) {
            case PROVEN -> "proven" + losses;
            case INCOMPLETE -> "incomplete: " + reasons;
            case UNKNOWN -> "not known: " + reasons;
            case IRREVERSIBLE -> "none" + (reasons.isEmpty() ? "" : ": " + reasons);
        };
    }

    private static Stream<String> noticed(Version.Effect effect) {
        return Stream.of(
                        effect.rewrites().stream().map(name -> "copies " + code(name)),
                        effect.scans().stream().map(name -> "reads all of " + code(name)),
                        effect.builds().stream().map(name -> "builds " + code(name)),
                        effect.blocked().stream().map(text -> "stops " + sentence(text)),
                        effect.breaks().stream().map(Review::sentence))
                .flatMap(part -> part);
    }

    private void found(Version.FoundHere found) {
        line("");
        line("> **%s** %s".formatted(found.severity(), code(found.check())));
        found.message().lines().forEach(message -> line("> " + sentence(message.strip()) + "  "));
    }

    private void sql(Version version) {
        line("");
        line("<details><summary>SQL</summary>");
        statements("up", version.up());
        statements("down", version.down());
        line("");
        line("</details>");
    }

    private void statements(String way, List<String> statements) {
        if (statements.isEmpty()) {
            return;
        }
        var fence = fence(String.join("\n", statements));
        line("");
        line(fence + "sql");
        line("-- " + way);
        statements.forEach(statement -> line(statement + ";"));
        line(fence);
    }

    /** Longer than any that stands in the text (CommonMark 0.31, "Fenced code blocks"). */
    private static String fence(String text) {
        var fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    private void diagram() {
        var before = timeline.relationsAt(versions.get(0).number() - 1);
        var after = versions.get(versions.size() - 1).relations();
        var all = Diagram.between(before, after, Diagram.Detail.COLUMNS)
                .only(table -> table.kind().equals("table"));
        var touched = all.tables().stream()
                .filter(table -> table.mark() != Mark.SAME)
                .map(Diagram.Table::id)
                .collect(Collectors.toSet());
        var shown = new HashSet<>(touched);
        all.links().stream()
                .filter(link -> touched.contains(link.from()))
                .forEach(link -> shown.add(link.reference().relation()));
        if (touched.isEmpty() || touched.size() > MOST_TABLES) {
            return;
        }
        line("");
        line("### Tables");
        line("");
        line("```mermaid");
        out.append(Mermaid.of(all.only(table -> shown.contains(table.id()))));
        line("```");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Words, with what stands in backticks as code. */
    private static String sentence(String text) {
        var parts = text.split("`", -1);
        var sentence = new StringBuilder();
        for (int index = 0; index < parts.length; index++) {
            boolean isCode = index % 2 == 1 && index < parts.length - 1;
            sentence.append(isCode ? code(parts[index]) : text(parts[index]));
        }
        return sentence.toString();
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'').replace("\n", " ") + "`";
    }

    /** Text in which nothing is a mark of Markdown or HTML (CommonMark 0.31, "Backslash escapes"). */
    private static String text(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if ("\\`*[]<>#&|~@".indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(character == '\n' ? ' ' : character);
        });
        return escaped.toString();
    }
}
