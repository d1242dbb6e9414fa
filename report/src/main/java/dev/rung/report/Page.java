package dev.rung.report;

import dev.rung.processor.report.Json;
import dev.rung.processor.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The history and the schema as one file for a browser, which needs no network: style, script and data are in it, and a policy in it forbids
 * anything else. What comes from migrations or a database is data, and is shown as text.
 */
public final class Page {

    /** In an order in which each knows those before it. */
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "sql.js",
            "model.js",
            "pictures.js",
            "map.js",
            "drawing.js",
            "canvas.js",
            "timeline.js",
            "version.js",
            "schema.js",
            "table.js",
            "database.js",
            "page.js");

    private static final List<String> STYLES =
            List.of("colours.css", "page.css", "parts.css", "diagram.css", "screens.css");

    private Page() {}

    /**
     * The page.
     *
     * @param timeline what it shows
     * @param title what it is called
     * @param standing where a database stands, if one was asked
     * @return the text of the file, the same for the same history and database
     */
    public static String of(Timeline timeline, String title, Optional<Standing> standing) {
        var style = STYLES.stream().map(Page::resource).collect(Collectors.joining());
        var script = SCRIPTS.stream().map(Page::resource).collect(Collectors.joining());
        return filled(
                resource("page.html"),
                Map.of(
                        "title", text(title),
                        "style", style,
                        "styleHash", hash(style),
                        "script", script,
                        "scriptHash", hash(script),
                        "data", inert(Json.text(PageData.of(timeline, title, standing)))));
    }

    /** Fills each place once, so that what is filled in is not looked through again. */
    private static String filled(String template, Map<String, String> values) {
        var page = new StringBuilder();
        int end = 0;
        for (int begin = template.indexOf("{{"); begin >= 0; begin = template.indexOf("{{", end)) {
            int close = template.indexOf("}}", begin);
            page.append(template, end, begin).append(values.getOrDefault(template.substring(begin + 2, close), ""));
            end = close + 2;
        }
        return page.append(template, end, template.length()).toString();
    }

    /** JSON that no reader of HTML takes for an end of the script that it stands in (HTML, "Restrictions for contents of script elements"). */
    private static String inert(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (var in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("`" + name + "` is not in the jar of rung-report");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
