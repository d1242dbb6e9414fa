package dev.rung.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of the compiler of migrations. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung.processor");

    @Test
    void stagesSeeOnlyEarlierStages() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("processor")
                .definedBy("dev.rung.processor")
                .layer("read")
                .definedBy("..read")
                .layer("interpret")
                .definedBy("..interpret")
                .layer("parse")
                .definedBy("..parse")
                .layer("infer")
                .definedBy("..infer")
                .layer("replay")
                .definedBy("..replay")
                .layer("check")
                .definedBy("..check")
                .layer("generate")
                .definedBy("..generate..")
                .layer("report")
                .definedBy("..report")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("generate")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("generate", "report", "processor")
                .whereLayer("replay")
                .mayOnlyBeAccessedByLayers("check", "generate", "processor")
                .whereLayer("infer")
                .mayOnlyBeAccessedByLayers("replay")
                .whereLayer("parse")
                .mayOnlyBeAccessedByLayers("infer", "replay", "check", "generate", "processor")
                .whereLayer("interpret")
                .mayOnlyBeAccessedByLayers("parse", "replay", "check", "generate", "processor")
                .check(CLASSES);
    }

    @Test
    void onlyReadKnowsTheTreesOfJavac() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..read")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.source..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.rung.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .check(CLASSES);
    }
}
