package dev.rung.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"(?!#)|url\\(|@import");

    private static String page(Timeline timeline) {
        return Page.of(timeline, "Shop", Optional.empty());
    }

    @Test
    void isTheSameForTheSameHistory() {
        assertThat(page(Histories.shop())).isEqualTo(page(Histories.shop()));
    }

    @Test
    void needsNothingBesidesItself() {
        assertThat(page(Histories.shop())).doesNotContainPattern(ADDRESS).contains("default-src 'none'");
    }

    @Test
    void hasNoTagOfADatabaseInIt() {
        assertThat(page(Histories.hostile()))
                .doesNotContain("<script>alert", "</text><b>")
                .contains("\\u003cscript>alert(1)\\u003c/script>");
    }

    @Test
    void hasATitleThatIsText() {
        assertThat(Page.of(new Timeline("", List.of(), List.of()), "</title><script>x", Optional.empty()))
                .contains("<title>&lt;/title&gt;&lt;script&gt;x</title>");
    }

    @Test
    void keepsAVersionAsSmallAsWhatItChanges() {
        var large = Histories.large(60);
        var withOneMore = page(large).length();
        var without = page(new Timeline("", List.of(), large.versions().subList(0, 1)))
                .length();
        assertThat(withOneMore - without).isLessThan(3000);
    }
}
