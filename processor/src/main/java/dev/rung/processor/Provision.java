package dev.rung.processor;

import dev.rung.processor.read.ModuleDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * What a module has to provide, so that Java finds the registries that were generated. Whether it does is asked in the last round: a compiler
 * looks for the classes that a directive names, and before they are there it finds them wanting.
 *
 * @param declaration the declaration of the module
 * @param registries the classes that were generated
 */
record Provision(ModuleDeclaration declaration, List<String> registries) {

    /** What the declaration lacks, and the line to add. */
    Optional<String> unsaid() {
        return declaration.unsaid(registries);
    }
}
