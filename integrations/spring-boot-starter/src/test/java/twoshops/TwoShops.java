package twoshops;

import dev.rung.spring.RungDataSource;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** An application with two data sources, one of which is migrated. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class TwoShops {

    @Bean
    @Primary
    DataSource reports(Environment environment) {
        return dataSource(environment, "reports.url");
    }

    @Bean
    @RungDataSource
    DataSource migrated(Environment environment) {
        return dataSource(environment, "migrated.url");
    }

    private static DataSource dataSource(Environment environment, String key) {
        return DataSourceBuilder.create()
                .url(environment.getRequiredProperty(key))
                .username(environment.getRequiredProperty("spring.datasource.username"))
                .password(environment.getRequiredProperty("spring.datasource.password"))
                .build();
    }
}
