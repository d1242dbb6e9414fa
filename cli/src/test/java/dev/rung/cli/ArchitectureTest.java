package dev.rung.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rung.cli.difference.CodeKeeper;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What the package-infos say of the command line. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung.cli");

    @Test
    void onlyCommandsSpeakToPeople() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.rung.cli.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "dev.rung.cli")
                .check(CLASSES);
    }

    @Test
    void writingClassesKnowsNothingOfOtherTools() {
        noClasses()
                .that()
                .resideInAPackage("dev.rung.cli.source")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.cli.foreign")
                .check(CLASSES);
    }

    @Test
    void oneClassKnowsPgCodeKeeper() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(CodeKeeper.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.pgcodekeeper..")
                .check(CLASSES);
    }

    @Test
    void onlyUsesReadClassFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rung.cli.uses")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.objectweb.asm..")
                .check(CLASSES);
    }

    @Test
    void onlyEntitiesKnowPersistence() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rung.cli.entities")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void whoWritesCodeKnowsTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.rung.cli.dsl", "dev.rung.cli.source")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.rung.processor..")
                        .and(not(resideInAnyPackage("dev.rung.processor.report", "dev.rung.processor.timeline"))))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.rung.cli.source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.rung.cli.dsl", "dev.rung.processor.compile", "dev.rung.processor.interpret")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.rung.processor.parse", "dev.rung.processor.infer", "dev.rung.processor.replay..")
                .because("the command line reads SQL with dev.rung.sql, as the compiler does")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.rung.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aCommandIsOneClassOfItsName() {
        classes()
                .that()
                .implement(Callable.class)
                .should()
                .haveSimpleNameEndingWith("Command")
                .andShould()
                .bePackagePrivate()
                .check(CLASSES);
    }
}
