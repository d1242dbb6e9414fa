package usedcars;

import dev.rung.Environment;
import dev.rung.Migrations;
import java.math.BigDecimal;
import usedcars.Reports.Report;

/** Brings the database to the version of this code, and then uses it from the same settings. */
public final class UsedCars {

    private UsedCars() {}

    /**
     * Runs the application.
     *
     * @param args the environment, {@code dev} if there is none
     */
    public static void main(String[] args) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%n");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        String environment = args.length > 0 ? args[0] : "dev";
        System.out.println(Migrations.run(environment));

        var dataSource = Environment.load(environment).dataSource();
        var reports = new Reports(dataSource);
        if (reports.size() == 0) {
            reportSomeCars(new Users(dataSource), reports);
        }
        System.out.printf("%d reports on used cars%n", reports.size());
        reports.estimate("toyota", "corolla", 2018)
                .ifPresent(estimate -> System.out.printf(
                        "A toyota corolla of 2018 is worth about %s, say %d approved reports%n",
                        estimate.price(), estimate.reports()));
    }

    private static void reportSomeCars(Users users, Reports reports) {
        long user = users.add("reporter@example.com", "(the hash of a password)");
        reports.add(user, corolla(2017, 61_000, "12400"), true);
        reports.add(user, corolla(2018, 48_000, "13900"), true);
        reports.add(user, corolla(2020, 20_500, "17150"), true);
        reports.add(user, corolla(2019, 500, "1"), false);
    }

    private static Report corolla(int year, int mileage, String price) {
        return new Report("toyota", "corolla", year, mileage, new BigDecimal(price), "Lisbon");
    }
}
