package dev.rung.spring.test;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * Puts the database of the test in the place of the data source of the application.
 *
 * @param database the database of the test
 */
record DataSourceReplacement(ApplicationDatabase database) implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var registry = (BeanDefinitionRegistry) beans;
        var name = replaced(beans);
        if (registry.containsBeanDefinition(name)) {
            registry.removeBeanDefinition(name);
        }
        var definition = new RootBeanDefinition(DataSource.class, database::dataSource);
        definition.setPrimary(true);
        registry.registerBeanDefinition(name, definition);
    }

    private static String replaced(ConfigurableListableBeanFactory beans) {
        var names = Arrays.asList(beans.getBeanNamesForType(DataSource.class, true, false));
        var primary = names.stream()
                .filter(name -> beans.containsBeanDefinition(name)
                        && beans.getBeanDefinition(name).isPrimary())
                .toList();
        return names.size() > 1
                ? one(primary, names)
                : names.stream().findFirst().orElse("dataSource");
    }

    private static String one(List<String> primary, List<String> all) {
        if (primary.size() != 1) {
            throw new IllegalStateException("""
                    `@MigratedDatabase` gives the application one database, and it has several data sources: %s
                      fix: mark the one whose database is migrated with `@Primary`""".formatted(String.join(", ", all)));
        }
        return primary.get(0);
    }
}
