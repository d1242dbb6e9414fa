package dev.rung.report;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rung.report.diagram.Layout;
import org.junit.jupiter.api.Test;

/** What the package-infos say of what is drawn. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung.report");

    @Test
    void knowsOfTheCompilerWhatItTells() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("dev.rung.processor..")
                        .and(not(resideInAnyPackage("dev.rung.processor.timeline", "dev.rung.processor.report"))))
                .check(CLASSES);
    }

    @Test
    void onlyTheLayoutKnowsWhoLaysOut() {
        noClasses()
                .that()
                .haveNameNotMatching(Layout.class.getName().replace(".", "\\.") + "(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse..")
                .check(CLASSES);
    }

    @Test
    void diagramsKnowNothingOfPages() {
        noClasses()
                .that()
                .resideInAPackage("dev.rung.report.diagram")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.report")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.rung.report.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
