package dev.rung.processor.timeline;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Shows a history as a page, for {@code -Arung.report=….html}. The compiler has none itself, since the library that lays pictures out would have to be
 * on the processor path of everybody: {@code rung-report} has one, which is found by {@link ServiceLoader} beside the processor.
 */
public interface HistoryPage {

    /**
     * The page.
     *
     * @param timeline what it shows
     * @return the text of the file, the same for the same history
     */
    String of(Timeline timeline);

    /**
     * The one that stands beside the compiler.
     *
     * @return the page, if {@code rung-report} is on the processor path
     */
    static Optional<HistoryPage> find() {
        return ServiceLoader.load(HistoryPage.class, HistoryPage.class.getClassLoader())
                .findFirst();
    }
}
