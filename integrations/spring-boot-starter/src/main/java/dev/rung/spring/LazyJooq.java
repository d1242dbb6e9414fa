package dev.rung.spring;

import java.util.Optional;
import java.util.Set;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * What Spring Boot prepares for jOOQ is made when somebody asks for it. Nor is it looked through for annotated methods at the start, which would
 * load the 300 types that jOOQ's {@code DSLContext} names: Spring passes by a bean whose methods are those of {@code Object}.
 */
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
                definition.setAttribute(AutoProxyUtils.ORIGINAL_TARGET_CLASS_ATTRIBUTE, Object.class);
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
