package dev.rung.benchmarks;

import java.io.IOException;
import liquibase.command.CommandScope;
import liquibase.exception.CommandExecutionException;

/** The history as a Liquibase changelog in SQL. */
final class LiquibaseContender {

    private LiquibaseContender() {}

    public static void main(String[] args) throws CommandExecutionException, IOException {
        new CommandScope("update")
                .addArgumentValue("url", args[0])
                .addArgumentValue("changelogFile", "history/changelog.sql")
                .execute();
        Usage.report();
    }
}
