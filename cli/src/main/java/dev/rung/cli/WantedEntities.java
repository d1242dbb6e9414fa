package dev.rung.cli;

import dev.rung.cli.difference.UnfitException;
import dev.rung.cli.entities.EntitiesException;
import dev.rung.cli.entities.Hibernate;
import dev.rung.cli.entities.Naming;
import dev.rung.verify.ScratchDatabase;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What JPA entities want. */
final class WantedEntities {

    private static final String ALL = "";

    @Option(
            names = "--entities",
            required = true,
            arity = "0..1",
            fallbackValue = ALL,
            paramLabel = "NAME",
            description =
                    "What JPA entities want: those of the persistence unit or the package of this name; without one, those of "
                            + "the only unit of META-INF/persistence.xml, or else all that are compiled.")
    private String name = ALL;

    @Option(
            names = "--naming",
            paramLabel = "jpa|spring",
            description =
                    "What is called createdAt in Java: createdat or created_at. As Spring Boot has it if that is on the class "
                            + "path.")
    private @Nullable Naming naming;

    /** Makes it in a scratch database. */
    void in(ScratchDatabase scratch, Generation generation) throws SQLException, IOException, InterruptedException {
        var sql = sql(version(scratch.dataSource()), scratch.dataSource());
        try {
            generation.unsaid(scratch.dataSource()).add(sql);
        } catch (UnfitException e) {
            throw new CommandException(ExitCode.CONFIGURATION, """
                    PostgreSQL refuses what Hibernate writes for the entities: %s
                      nothing was written
                      fix: the mapping; or a migration before this one that makes the type or the extension that it needs""".formatted(e.getMessage()));
        }
    }

    private static int version(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    private String sql(int version, DataSource database) throws IOException {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return new Hibernate(loader, naming).sql(name.isEmpty() ? null : name, version, database);
        } catch (EntitiesException e) {
            throw new CommandException(ExitCode.CONFIGURATION, String.valueOf(e.getMessage()));
        } catch (NoClassDefFoundError noPersistence) {
            throw new CommandException(
                    ExitCode.CONFIGURATION,
                    String.valueOf(EntitiesException.noHibernate().getMessage()));
        }
    }
}
