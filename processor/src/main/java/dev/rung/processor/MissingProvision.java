package dev.rung.processor;

import dev.rung.processor.read.ModuleDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A module declaration that does not provide what was generated, so that nobody would find it.
 *
 * @param message what it lacks, and the line to add
 * @param declaration the declaration
 */
record MissingProvision(String message, Element declaration) {

    static Optional<MissingProvision> of(ModuleDeclaration declaration, List<String> registries) {
        return declaration.unsaid(registries).map(message -> new MissingProvision(message, declaration.element()));
    }
}
