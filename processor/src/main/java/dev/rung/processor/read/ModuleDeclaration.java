package dev.rung.processor.read;

import dev.rung.spi.Registry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The {@code module-info.java} of the module that migrations are compiled in. */
public final class ModuleDeclaration {

    private final ModuleElement module;

    private ModuleDeclaration(ModuleElement module) {
        this.module = module;
    }

    /**
     * Finds it.
     *
     * @param environment the compilation
     * @param type a class that is compiled
     * @return the declaration, or nothing if there is none
     */
    public static Optional<ModuleDeclaration> of(ProcessingEnvironment environment, TypeElement type) {
        return Optional.ofNullable(environment.getElementUtils().getModuleOf(type))
                .filter(module -> !module.isUnnamed())
                .map(ModuleDeclaration::new);
    }

    /** Where it is told what is missing in it. */
    public ModuleElement element() {
        return module;
    }

    /**
     * What it does not say, so that Java does not find a registry on the module path. To be asked once the registries are classes: a
     * compiler looks for what a directive names.
     *
     * @param registries the classes that were generated
     * @return a message with the line to add, or nothing if it says so already
     */
    public Optional<String> unsaid(List<String> registries) {
        var provided = ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(directive -> directive.getService().getQualifiedName().contentEquals(Registry.class.getName()))
                .flatMap(directive -> directive.getImplementations().stream())
                .map(implementation -> implementation.getQualifiedName().toString())
                .collect(Collectors.toSet());
        return provided.containsAll(registries)
                ? Optional.empty()
                : Optional.of("""
                the module `%s` does not provide the registry of its migrations
                  on the module path Java finds no registry then, and a run says that there is none
                  fix: add to module-info.java: provides %s with %s;""".formatted(
                                module.getQualifiedName(), Registry.class.getName(), String.join(", ", registries)));
    }
}
