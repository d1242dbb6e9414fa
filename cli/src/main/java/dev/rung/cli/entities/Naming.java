package dev.rung.cli.entities;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How tables and columns are called that the entities give no name. */
public enum Naming {
    /** As Jakarta Persistence says: {@code createdAt} is {@code createdat}. */
    JPA,
    /** As Spring Boot does unless it is told otherwise: {@code createdAt} is {@code created_at}. */
    SPRING;

    private static final String UNDERSCORES = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";

    /** The name of join tables, in Spring Boot 2 and 3, and in 4. */
    private static final String[] IMPLICIT = {
        "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
        "org.springframework.boot.hibernate.SpringImplicitNamingStrategy"
    };

    /**
     * The naming of the application: that of Spring Boot where it is on the class path.
     *
     * @param loader the class path
     * @return the naming
     */
    public static Naming of(ClassLoader loader) {
        return implicit(loader).isEmpty() ? JPA : SPRING;
    }

    Map<String, String> settings(ClassLoader loader) {
        if (this == JPA) {
            return Map.of();
        }
        var settings = implicit(loader);
        settings.put("hibernate.physical_naming_strategy", UNDERSCORES);
        return settings;
    }

    private static Map<String, String> implicit(ClassLoader loader) {
        return Stream.of(IMPLICIT)
                .filter(name -> loader.getResource(name.replace('.', '/') + ".class") != null)
                .limit(1)
                .collect(Collectors.toMap(name -> "hibernate.implicit_naming_strategy", name -> name));
    }
}
