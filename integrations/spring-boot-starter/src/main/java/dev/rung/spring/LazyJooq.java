package dev.rung.spring;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** What Spring Boot prepares for jOOQ is made when somebody asks for it. */
final class LazyJooq implements BeanFactoryPostProcessor {

    private static final Set<String> CONFIGURATIONS = Set.of(
            "org.springframework.boot.autoconfigure.jooq.JooqAutoConfiguration",
            "org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            var definition = beans.getBeanDefinition(name);
            if (isOfJooq(definition)) {
                definition.setLazyInit(true);
            }
        }
    }

    /** Its beans, and those of the classes inside it. */
    private static boolean isOfJooq(BeanDefinition definition) {
        var madeBy = Optional.ofNullable(definition.getFactoryBeanName()).orElse("");
        return CONFIGURATIONS.stream()
                .anyMatch(configuration -> madeBy.equals(configuration) || madeBy.startsWith(configuration + "$"));
    }
}
