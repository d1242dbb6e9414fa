package dev.rung.report;

import dev.rung.processor.timeline.HistoryPage;
import dev.rung.processor.timeline.Timeline;
import java.util.Optional;

/** The page that a compilation writes, which asks no database. */
public final class CompiledHistoryPage implements HistoryPage {

    private static final String TITLE = "Migrations";

    /** For {@link java.util.ServiceLoader}. */
    public CompiledHistoryPage() {}

    @Override
    public String of(Timeline timeline) {
        return Page.of(timeline, TITLE, Optional.empty());
    }
}
