package dev.rung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** What all factories and steps have in common. */
class PostgresDSLTest {

    @Test
    void hasNoNameOfJooqsDsl() {
        assertThat(names(PostgresDSL.class))
                .as("imported statically beside DSL, each name is one thing")
                .doesNotContainAnyElementsOf(names(DSL.class));
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void returnsNothingButPublicTypes() {
        var seen = new LinkedHashSet<Class<?>>();
        var open = new ArrayDeque<Class<?>>(Set.of(PostgresDSL.class));
        while (!open.isEmpty()) {
            for (var method : open.remove().getMethods()) {
                classes(method.getGenericReturnType())
                        .filter(type -> type.getPackage() == PostgresDSL.class.getPackage() && seen.add(type))
                        .forEach(open::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(40).allMatch(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    classes(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments()).flatMap(PostgresDSLTest::classes));
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }
}
