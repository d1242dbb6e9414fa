package dev.rung.processor.check;

import java.util.stream.Stream;

/** The registry could not make an instance of the migration. */
final class NotInstantiable extends Check {

    @Override
    boolean isHard() {
        return true;
    }

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.sources().stream()
                .filter(source -> !source.obstacles().isEmpty())
                .map(source -> error(source.places().type(), """
                        the registry cannot make an instance of `%s`
                          %s
                          fix: a public class with a public constructor that has no parameters""".formatted(
                                source.simpleName(), String.join("\n  ", source.obstacles()))));
    }
}
