package dev.rung.processor;

import dev.rung.processor.report.ReportOption;
import dev.rung.processor.timeline.HistoryPage;
import dev.rung.processor.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages that {@code -Arung.report=….html} asks for: one for each history, that of a history with a name beside the one that was named. */
final class HistoryPages {

    private final List<Path> files;
    private final Messages messages;

    HistoryPages(List<Path> files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    boolean isAsked() {
        return !files.isEmpty();
    }

    /** Writes them, in place of those of an earlier compilation. */
    void write(List<Timeline> timelines) throws IOException {
        var page = HistoryPage.find();
        if (page.isEmpty()) {
            messages.error("""
                    `-A%s=%s` asks for a page, and what draws it is not on the processor path
                      fix: add `dev.rung:rung-report` where `dev.rung:rung-processor` stands, or run `rung report` instead""".formatted(ReportOption.NAME, files.get(0)));
            return;
        }
        for (var timeline : timelines) {
            var text = page.get().of(timeline);
            for (var file : files) {
                write(named(file, timeline.history()), text);
            }
        }
    }

    /** A part of the migrations gives no page of the whole. */
    void keep() {
        messages.note("Rung: `%s` stays as it was, since only a part of the migrations is compiled now"
                .formatted(files.get(0)));
    }

    private static Path named(Path file, String history) {
        var name = String.valueOf(file.getFileName());
        return history.isEmpty()
                ? file
                : file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "-" + history + ".html");
    }

    private static void write(Path file, String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }
}
