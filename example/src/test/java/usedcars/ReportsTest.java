package usedcars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.junit.MigratedDatabase;
import java.math.BigDecimal;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import usedcars.Reports.Estimate;
import usedcars.Reports.Report;

/** What reports say about the worth of a car. */
@MigratedDatabase
class ReportsTest {

    private final Reports reports;
    private final Users users;
    private long ann;

    ReportsTest(DataSource dataSource) {
        this.reports = new Reports(dataSource);
        this.users = new Users(dataSource);
    }

    @BeforeEach
    void signUp() {
        ann = users.add("ann@example.com", "…");
    }

    @Test
    void estimatesFromApprovedReports() {
        reports.add(ann, corolla(2017, "12000"), true);
        reports.add(ann, corolla(2019, "14000"), true);
        reports.add(ann, corolla(2018, "1"), false);

        assertThat(reports.estimate("toyota", "corolla", 2018)).contains(new Estimate(new BigDecimal("13000"), 2));
    }

    @ParameterizedTest
    @CsvSource({"corolla, 2014", "corolla, 2022", "yaris, 2018"})
    void knowsNothingOfOtherModelsAndYears(String model, int year) {
        reports.add(ann, corolla(2018, "13000"), true);

        assertThat(reports.estimate("toyota", model, year)).isEmpty();
    }

    private static Report corolla(int year, String price) {
        return new Report("toyota", "corolla", year, 50_000, new BigDecimal(price), "Lisbon");
    }
}
