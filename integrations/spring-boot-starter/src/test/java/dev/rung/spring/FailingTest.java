package dev.rung.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import shop.Shop;

/** What somebody reads whose application does not start. */
class FailingTest {

    @Test
    void saysWhatToDoAsSpringBootDoes() throws SQLException {
        var database = Database.create();
        database.execute("create table customers ()");
        var failure = catchThrowable(() -> new SpringApplicationBuilder(Shop.class)
                .properties(database.properties())
                .run());
        var analysis = new RungFailureAnalyzer().analyze(failure);
        assertThat(analysis.getDescription()).contains("customers").doesNotContain("fix:");
        assertThat(analysis.getAction()).isNotBlank();
    }
}
