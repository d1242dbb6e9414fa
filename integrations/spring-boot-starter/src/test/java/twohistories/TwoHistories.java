package twohistories;

import dev.rung.Environment;
import dev.rung.Migrations;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An application with two databases, each with a history of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class TwoHistories {

    /** The properties that lead it to two databases. */
    public static String[] properties(Environment shop, Environment reports) {
        return new String[] {
            "shop.url=" + shop.url(),
            "reports.url=" + reports.url(),
            "db.user=" + shop.user(),
            "db.password=" + shop.password(),
            "rung.environment=test",
            "spring.main.web-application-type=none"
        };
    }

    @Bean
    @Primary
    DataSource shop(org.springframework.core.env.Environment spring) {
        return dataSource(spring, "shop.url");
    }

    @Bean
    DataSource reports(org.springframework.core.env.Environment spring) {
        return dataSource(spring, "reports.url");
    }

    @Bean
    Migrations shopMigrations(DataSource shop) {
        return Migrations.in(Environment.load("test", shop));
    }

    @Bean
    Migrations reportsMigrations(@Qualifier("reports") DataSource reports) {
        return Migrations.in(Environment.load("test", reports), "reports");
    }

    private static DataSource dataSource(org.springframework.core.env.Environment spring, String key) {
        return DataSourceBuilder.create()
                .url(spring.getRequiredProperty(key))
                .username(spring.getRequiredProperty("db.user"))
                .password(spring.getRequiredProperty("db.password"))
                .build();
    }
}
