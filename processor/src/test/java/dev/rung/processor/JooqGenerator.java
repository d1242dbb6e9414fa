package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** What jOOQ's own generator makes of a database, with its defaults. */
final class JooqGenerator {

    private static final String SCHEMAS_IN_USE = """
            select nspname from pg_namespace n
            where nspname !~ '^pg_|^information_schema$'
              and (exists (select from pg_class where relnamespace = n.oid)
                or exists (select from pg_type where typnamespace = n.oid))
            order by nspname""";

    private final EmbeddedPostgres server;

    JooqGenerator(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The compiled classes for a database in which some SQL has run. */
    Project generate(String name, List<String> sql, Path folder) throws Exception {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        List<String> schemas;
        try (var connection = server.getDatabase("postgres", name).getConnection()) {
            schemas = run(sql, connection);
        }
        var target = Files.createDirectories(folder.resolve("written"));
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.ERROR)
                .withJdbc(
                        new Jdbc().withUrl(server.getJdbcUrl("postgres", name)).withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withSchemata(schemas.stream()
                                        .map(schema -> new SchemaMappingType().withInputSchema(schema))
                                        .toList()))
                        .withTarget(new Target().withPackageName("shop.tables").withDirectory(target.toString()))));
        return compile(target, folder);
    }

    private static List<String> run(List<String> sql, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (var text : sql) {
                statement.execute(text);
            }
            var schemas = new ArrayList<String>();
            try (var rows = statement.executeQuery(SCHEMAS_IN_USE)) {
                while (rows.next()) {
                    schemas.add(rows.getString(1));
                }
            }
            return schemas;
        }
    }

    private static Project compile(Path target, Path folder) throws IOException {
        var project = new Project(folder, "-proc:none");
        try (var files = Files.walk(target)) {
            assertThat(project.javac(files.filter(file -> file.toString().endsWith(".java"))
                            .toArray(Path[]::new)))
                    .isEmpty();
        }
        return project;
    }
}
