package dev.rung;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of the runtime. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung")
            .that(JavaClass.Predicates.resideOutsideOfPackage("dev.rung.sql.."));

    /** The rooms in the order in which one walks through them; each knows those before it. */
    @Test
    void theRoomsAreOneBehindTheOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("dev.rung.internal.text..")
                .layer("config")
                .definedBy("dev.rung.internal.config..")
                .layer("connect")
                .definedBy("dev.rung.internal.connect..")
                .layer("history")
                .definedBy("dev.rung.internal.history..")
                .layer("plan")
                .definedBy("dev.rung.internal.plan..")
                .layer("content")
                .definedBy("dev.rung.internal.content..")
                .layer("impact")
                .definedBy("dev.rung.internal.impact..")
                .layer("run")
                .definedBy("dev.rung.internal.run..")
                .layer("repair")
                .definedBy("dev.rung.internal.repair..")
                .whereLayer("repair")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("run")
                .mayOnlyBeAccessedByLayers("repair")
                .whereLayer("impact")
                .mayOnlyBeAccessedByLayers("run")
                .whereLayer("content")
                .mayOnlyBeAccessedByLayers("impact", "run", "repair")
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("content", "impact", "run", "repair")
                .whereLayer("history")
                .mayOnlyBeAccessedByLayers("plan", "content", "run", "repair")
                .whereLayer("connect")
                .mayOnlyBeAccessedByLayers("history", "plan", "content", "run", "repair")
                .check(CLASSES);
    }

    @Test
    void theRoomsHaveNoCycles() {
        slices().matching("dev.rung.internal.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void thePorchNamesNoTypeOfARoom() {
        classes()
                .that()
                .resideInAnyPackage("dev.rung", "dev.rung.spi")
                .and()
                .arePublic()
                .should(nameNoInternalType())
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> nameNoInternalType() {
        return new ArchCondition<>("name no internal type in what users see") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> isInternal(method.getRawReturnType())
                                || method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isInternal))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
            }
        };
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().startsWith("dev.rung.internal");
    }

    @Test
    void onlyWhatRunsAsCodeKnowsJooq() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.rung.internal.content..", "dev.rung.postgres..")
                .and()
                .doNotBelongToAnyOf(Rung.class, Reversible.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jooq..")
                .check(CLASSES);
    }

    @Test
    void theDslKnowsJooqAndNothingOfTheRunner() {
        noClasses()
                .that()
                .resideInAPackage("dev.rung.postgres..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.rung", "dev.rung.spi..", "dev.rung.internal..", "java.sql", "javax.sql")
                .check(CLASSES);
    }

    @Test
    void thePlanTouchesNothing() {
        noClasses()
                .that()
                .resideInAPackage("dev.rung.internal.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql",
                        "javax.sql",
                        "java.io",
                        "java.nio.file",
                        "org.postgresql..",
                        "dev.rung.internal.connect..")
                .check(CLASSES);
    }

    @Test
    void sqlIsAskedWhereItIsKnown() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.rung.internal.history..",
                        "dev.rung.internal.connect..",
                        "dev.rung.internal.run..",
                        "dev.rung.internal.impact..",
                        "dev.rung.internal.repair..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe("send SQL", type -> type.isEquivalentTo(Statement.class)))
                .check(CLASSES);
    }

    @Test
    void thereIsNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .check(CLASSES);
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
