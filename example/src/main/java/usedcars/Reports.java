package usedcars;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What users reported about the cars that they sold, and what that says about a car that is for sale. */
final class Reports {

    private static final Table<Record> REPORTS = table(name("reports"));
    private static final Field<Long> USER_ID = field(name("user_id"), Long.class);
    private static final Field<String> MAKE = field(name("make"), String.class);
    private static final Field<String> MODEL = field(name("model"), String.class);
    private static final Field<Integer> YEAR = field(name("year"), Integer.class);
    private static final Field<Integer> MILEAGE = field(name("mileage"), Integer.class);
    private static final Field<BigDecimal> PRICE = field(name("price"), BigDecimal.class);
    private static final Field<String> LOCATION = field(name("location"), String.class);
    private static final Field<Boolean> APPROVED = field(name("approved"), Boolean.class);

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
                .set(USER_ID, userId)
                .set(MAKE, report.make())
                .set(MODEL, report.model())
                .set(YEAR, report.year())
                .set(MILEAGE, report.mileage())
                .set(PRICE, report.price())
                .set(LOCATION, report.location())
                .set(APPROVED, approved)
                .execute();
    }

    /** The average price of the approved reports on the same model, at most three years older or younger. */
    Optional<Estimate> estimate(String make, String model, int year) {
        return db.select(avg(PRICE), count())
                .from(REPORTS)
                .where(MAKE.eq(make), MODEL.eq(model), abs(YEAR.minus(year)).le(3), APPROVED.isTrue())
                .fetchOptional()
                .filter(row -> row.value2() > 0)
                .map(row -> new Estimate(row.value1().setScale(0, RoundingMode.HALF_UP), row.value2()));
    }
}
