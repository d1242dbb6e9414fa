package dev.rung.verify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of the proof. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung.catalog", "dev.rung.verify");

    @Test
    void theCatalogKnowsNothingOfMigrations() {
        noClasses()
                .that()
                .resideInAPackage("dev.rung.catalog")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.rung.verify", "dev.rung", "dev.rung.spi", "dev.rung.internal..", "org.jooq..")
                .check(CLASSES);
    }

    @Test
    void theProofUsesWhatUsersUse() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.internal..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.rung.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
