package usedcars;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static usedcars.tables.Tables.REPORTS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What users reported about the cars that they sold, and what that says about a car that is for sale. */
final class Reports {

    private final DSLContext db;

    Reports(DataSource dataSource) {
        this.db = DSL.using(dataSource, SQLDialect.POSTGRES);
    }

    /** A car that was sold. */
    record Report(String make, String model, int year, int mileage, BigDecimal price, String location) {}

    /** What a car is worth, and how many approved reports say so. */
    record Estimate(BigDecimal price, int reports) {}

    int size() {
        return db.fetchCount(REPORTS);
    }

    void add(long userId, Report report, boolean approved) {
        db.insertInto(REPORTS)
                .set(REPORTS.USER_ID, userId)
                .set(REPORTS.MAKE, report.make())
                .set(REPORTS.MODEL, report.model())
                .set(REPORTS.YEAR, report.year())
                .set(REPORTS.MILEAGE, report.mileage())
                .set(REPORTS.PRICE, report.price())
                .set(REPORTS.LOCATION, report.location())
                .set(REPORTS.APPROVED, approved)
                .execute();
    }

    /** The average price of the approved reports on the same model, at most three years older or younger. */
    Optional<Estimate> estimate(String make, String model, int year) {
        return db.select(avg(REPORTS.PRICE), count())
                .from(REPORTS)
                .where(REPORTS.MAKE.eq(make), REPORTS.MODEL.eq(model))
                .and(abs(REPORTS.YEAR.minus(year)).le(3))
                .and(REPORTS.APPROVED.isTrue())
                .fetchOptional()
                .filter(row -> row.value2() > 0)
                .map(row -> new Estimate(row.value1().setScale(0, RoundingMode.HALF_UP), row.value2()));
    }
}
