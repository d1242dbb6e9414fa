package dev.rung.spring;

import dev.rung.Migrations;
import dev.rung.micrometer.MigrationMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows the migrations in the actuator, where the application has one. Health lies in other packages in Spring Boot 3 and 4. */
@AutoConfiguration(after = RungAutoConfiguration.class)
@ConditionalOnBean(Migrations.class)
public class RungActuatorAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
    static class OfEndpoint {

        @Bean
        @ConditionalOnAvailableEndpoint
        RungEndpoint rungEndpoint(Map<String, Migrations> histories) {
            return new RungEndpoint(histories);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({MigrationMetrics.class, MeterRegistry.class})
    static class OfMetrics {

        /** An application without a registry of its own has Micrometer's, which knows nobody to tell. */
        @Bean
        @ConditionalOnMissingBean
        static MigrationMetrics rungMetrics(ObjectProvider<MeterRegistry> registry) {
            return new MigrationMetrics(registry.getIfUnique(() -> Metrics.globalRegistry));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.AbstractHealthIndicator")
    static class OfHealth3 {

        @Bean
        @ConditionalOnEnabledHealthIndicator("rung")
        RungActuatorHealthIndicator rungHealthIndicator(List<Migrations> histories) {
            return new RungActuatorHealthIndicator(histories);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.AbstractHealthIndicator")
    static class OfHealth4 {

        @Bean
        @org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator("rung")
        RungHealthIndicator rungHealthIndicator(List<Migrations> histories) {
            return new RungHealthIndicator(histories);
        }
    }
}
