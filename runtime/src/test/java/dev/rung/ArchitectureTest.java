package dev.rung;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of the runtime. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung");

    @Test
    void onlyWhatRunsAsCodeKnowsJooq() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(
                        Code.class, GuardedConnection.class, SavepointTransactions.class, Rung.class, Reversible.class)
                .and()
                .resideOutsideOfPackage("dev.rung.postgres..")
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
                .resideInAnyPackage("dev.rung", "java.sql", "javax.sql")
                .check(CLASSES);
    }

    @Test
    void onlyTheHistoryKnowsItsSql() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(
                        HistoryTable.class,
                        StatementByStatement.class,
                        ServerSettings.class,
                        Watch.class,
                        Traces.class,
                        InvalidIndexes.class)
                .should()
                .callMethod(java.sql.Statement.class, "executeQuery", String.class)
                .check(CLASSES);
    }

    @Test
    void thePlanTouchesNothing() {
        noClasses()
                .that()
                .belongToAnyOf(Planner.class, Log.class, Chain.class, Claim.class, Step.class, Checksum.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "javax.sql", "java.io", "java.nio.file", "org.postgresql..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.(**)").should().beFreeOfCycles().check(CLASSES);
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
