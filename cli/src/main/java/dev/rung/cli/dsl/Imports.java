package dev.rung.cli.dsl;

import dev.rung.cli.source.StaticImports;
import dev.rung.processor.read.JavaCode;
import java.util.List;
import java.util.Optional;

/** What the names in the code of a statement mean: members of the classes that are imported, and no class of anybody else. */
final class Imports implements JavaCode.Sources {

    static final List<JavaCode.Import> ALL = StaticImports.CLASSES.stream()
            .map(owner -> new JavaCode.Import(owner.getName(), true, true))
            .toList();

    @Override
    public Optional<JavaCode.Type> find(String qualifiedName) {
        return Optional.empty();
    }

    @Override
    public boolean exists(String qualifiedName) {
        return qualifiedName.equals(String.class.getName())
                || ALL.stream().anyMatch(owner -> owner.name().equals(qualifiedName));
    }

    @Override
    public boolean declares(String qualifiedName, String member) {
        return false;
    }

    @Override
    public Optional<Object> constant(String qualifiedName, String field) {
        return Optional.empty();
    }
}
