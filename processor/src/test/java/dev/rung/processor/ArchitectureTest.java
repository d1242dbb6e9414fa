package dev.rung.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
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
                .layer("compile")
                .definedBy("..compile")
                .layer("replay")
                .definedBy("..replay..")
                .layer("judge")
                .definedBy("..judge")
                .layer("head")
                .definedBy("..head")
                .layer("check")
                .definedBy("..check")
                .layer("generate")
                .definedBy("..generate..")
                .layer("report")
                .definedBy("..report")
                .layer("timeline")
                .definedBy("..timeline")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("judge")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("generate")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("timeline")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("generate", "report", "timeline", "processor")
                .whereLayer("head")
                .mayOnlyBeAccessedByLayers("generate", "processor")
                .whereLayer("replay")
                .mayOnlyBeAccessedByLayers("judge", "head", "check", "generate", "report", "timeline", "processor")
                .whereLayer("compile")
                .mayOnlyBeAccessedByLayers("replay", "judge", "check", "generate", "report", "timeline", "processor")
                .whereLayer("interpret")
                .mayOnlyBeAccessedByLayers("compile", "replay", "check", "generate", "processor")
                .check(CLASSES);
    }

    @Test
    void roomsOfTheReplaySeeOnlyEarlierRooms() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("..replay.model")
                .layer("names")
                .definedBy("..replay.names")
                .layer("verdict")
                .definedBy("..replay.verdict")
                .layer("analysis")
                .definedBy("..replay.analysis")
                .layer("meaning")
                .definedBy("..replay.meaning")
                .layer("binding")
                .definedBy("..replay.binding")
                .layer("effect")
                .definedBy("..replay.effect..")
                .layer("history")
                .definedBy("..replay.history")
                .whereLayer("history")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("effect")
                .mayOnlyBeAccessedByLayers("history")
                .whereLayer("meaning")
                .mayOnlyBeAccessedByLayers("effect", "history")
                .whereLayer("binding")
                .mayOnlyBeAccessedByLayers("meaning", "effect", "history")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("binding", "meaning", "effect", "history")
                .whereLayer("verdict")
                .mayOnlyBeAccessedByLayers("binding", "effect", "history")
                .whereLayer("names")
                .mayOnlyBeAccessedByLayers("analysis", "binding", "meaning", "effect", "history")
                .check(CLASSES);
    }

    @Test
    void roomsOfTheEffectsSeeOnlyEarlierRooms() {
        var rooms = List.of(
                List.of("transition"),
                List.of("remedy"),
                List.of("routine", "text"),
                List.of("operator", "trigger", "column", "server"),
                List.of("constraint"),
                List.of("relation", "type"),
                List.of("data"),
                List.of("security"));
        for (int i = 0; i < rooms.size(); i++) {
            for (var room : rooms.get(i)) {
                var later = rooms.stream()
                        .skip(i)
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(room))
                        .map(other -> "..replay.effect." + other)
                        .toArray(String[]::new);
                noClasses()
                        .that()
                        .resideInAPackage("..replay.effect." + room)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage("..replay.effect")
                        .check(CLASSES);
            }
        }
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
