package dev.rung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static String since(long version) {
        var shop = Histories.shop();
        return Review.of(
                shop,
                shop.versions().stream().filter(one -> one.number() > version).toList(),
                String.valueOf(version));
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
        var text = Review.of(hostile, hostile.versions(), "main");
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
