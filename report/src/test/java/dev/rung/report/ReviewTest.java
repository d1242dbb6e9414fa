package dev.rung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static String since(long version) {
        var shop = Histories.shop();
        return Review.of(
                shop,
                shop.versions().stream().filter(one -> one.number() > version).toList(),
                String.valueOf(version),
                Optional.empty());
    }

    private static String estimated(Duration work, Duration blocking) {
        var shop = Histories.shop();
        var estimates = new Estimates("staging", Map.of(3L, new Estimates.Estimate(work, blocking)));
        return Review.of(shop, shop.versions(), "0", Optional.of(estimates));
    }

    @Test
    void saysHowLongItTakesInADatabase() {
        assertThat(estimated(Duration.ofSeconds(95), Duration.ofMillis(400)))
                .containsOnlyOnce("**Time in")
                .contains("**Time in `staging`:** about 95 s, of which others wait less than a second\n");
        assertThat(estimated(Duration.ofMinutes(150), Duration.ZERO)).contains(" about 2 h, and nobody waits\n");
        assertThat(estimated(Duration.ZERO, Duration.ZERO)).contains(" at once: nothing in it grows with a table\n");
    }

    @Test
    void saysWhatIsNew() {
        assertThat(since(2))
                .startsWith("""
                        ## Migrations

                        1 new version since `2`.

                        ### 3 create invoices

                        -\s""")
                .contains(
                        "- new table `invoices`: `order_id`\n",
                        "- dropped table `carts`\n",
                        "- type of column `customers.email`: was `text`, is `character varying(320)`\n",
                        "**Way back:** proven; it drops ",
                        "table `carts`",
                        ", whose data is gone\n",
                        "**In use:** ",
                        "copies `customers`",
                        "> **warning** `loses-data`",
                        "<details><summary>SQL</summary>",
                        "create table invoices (order_id bigint primary key references orders);",
                        "```mermaid\nerDiagram\n");
    }

    @Test
    void saysWhenNothingIs() {
        assertThat(since(3)).isEqualTo("## Migrations\n\nNothing is new since `3`.\n");
    }

    @Test
    void takesNamesForText() {
        var hostile = Histories.hostile();
        var text = Review.of(hostile, hostile.versions(), "main", Optional.empty());
        assertThat(outside(text)).doesNotContain("<script>");
    }

    /** What stands neither in a code span nor in a fenced block. */
    private static String outside(String text) {
        var outside = new StringBuilder();
        boolean isFenced = false;
        for (var line : text.lines().toList()) {
            if (line.startsWith("```")) {
                isFenced = !isFenced;
            } else if (!isFenced) {
                var parts = List.of(line.split("`", -1));
                for (int index = 0; index < parts.size(); index += 2) {
                    outside.append(parts.get(index)).append('\n');
                }
            }
        }
        return outside.toString();
    }
}
