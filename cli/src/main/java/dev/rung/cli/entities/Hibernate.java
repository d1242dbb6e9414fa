package dev.rung.cli.entities;

import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceProviderResolverHolder;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hibernate, as the application has it, which writes SQL for entities and never connects. */
public final class Hibernate {

    private static final String SCHEMA = "jakarta.persistence.schema-generation.";
    private static final String UNITS = "META-INF/persistence.xml";

    /** Nobody asked for what it says while it works. Held, since JUL forgets levels. */
    private static final Logger TALK = Logger.getLogger("org.hibernate");

    static {
        var provider = "org.jboss.logging.provider";
        System.setProperty(provider, System.getProperty(provider, "jdk"));
        TALK.setLevel(Level.OFF);
    }

    private final PersistenceProvider provider;
    private final ClassLoader loader;
    private final @Nullable Naming naming;

    /**
     * Finds the Hibernate of the class path.
     *
     * @param loader the class path
     * @param naming how tables and columns are called; null for what the application seems to do
     * @throws EntitiesException when there is no Hibernate
     */
    public Hibernate(ClassLoader loader, @Nullable Naming naming) {
        this.loader = loader;
        this.naming = naming;
        this.provider = provider();
    }

    private static PersistenceProvider provider() {
        return PersistenceProviderResolverHolder.getPersistenceProviderResolver().getPersistenceProviders().stream()
                .filter(provider -> provider.getClass().getName().startsWith("org.hibernate."))
                .findFirst()
                .orElseThrow(EntitiesException::noHibernate);
    }

    /**
     * The SQL that makes what entities want of an empty database.
     *
     * @param name a persistence unit or a package, or null for the only unit, or else all entities in folders of the class path
     * @param version the version of PostgreSQL, such as 18
     * @param database stands in for the one of a persistence unit, which need not be there; it is not asked for connections
     * @return the statements
     * @throws EntitiesException when there are no such entities, or Hibernate refuses them
     * @throws IOException when the class path cannot be read
     */
    public String sql(@Nullable String name, int version, DataSource database) throws IOException {
        var script = new StringWriter();
        try {
            if (!ofUnit(name, settings(script, version, database))) {
                ofClasses(name == null ? "" : name, settings(script, version, database));
            }
        } catch (EntitiesException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw refused(e);
        }
        return OwnNames.in(script.toString());
    }

    /** A persistence unit has settings of its own: only a naming that was asked for goes over them. */
    private boolean ofUnit(@Nullable String name, Map<String, Object> settings) {
        if (loader.getResource(UNITS) == null) {
            return false;
        }
        if (naming != null) {
            settings.putAll(naming.settings(loader));
        }
        return provider.generateSchema(name, settings);
    }

    private void ofClasses(String packageName, Map<String, Object> settings) throws IOException {
        var classes = new ManagedClasses(loader).of(packageName);
        if (classes.isEmpty()) {
            throw none(packageName);
        }
        settings.putAll((naming == null ? Naming.of(loader) : naming).settings(loader));
        provider.generateSchema(new PersistenceUnit(classes, loader), settings);
    }

    private static EntitiesException none(String name) {
        return new EntitiesException(name.isEmpty() ? """
                        no entities were found
                          there is no `META-INF/persistence.xml`, and no class with `@Entity` in the folders of the class path
                          fix: compile them; or name their package, which may be in a jar: `--entities=shop.model`""" : """
                        no entities were found in `%1$s`
                          it is neither a persistence unit of `META-INF/persistence.xml` nor a package with a class with `@Entity`
                          fix: the name; or the words first, if `%1$s` is one of them: rung generate add orders --entities""".formatted(name));
    }

    private static EntitiesException refused(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var said = cause.getMessage() == null || cause instanceof LinkageError ? cause.toString() : cause.getMessage();
        return new EntitiesException("""
                Hibernate refuses the entities: %s
                  nothing was written
                  fix: the entity, or the settings of its persistence unit""".formatted(said.lines().findFirst().orElse("")));
    }

    /** Only a script, and nothing in a database: the settings of Jakarta Persistence 3.1, section 8.2.1.9, and Hibernate's own. */
    private static Map<String, Object> settings(StringWriter script, int version, DataSource database) {
        var settings = new HashMap<String, Object>();
        settings.put(SCHEMA + "scripts.action", "create");
        settings.put(SCHEMA + "scripts.create-target", script);
        settings.put(SCHEMA + "database.action", "none");
        settings.put("jakarta.persistence.create-database-schemas", "true");
        settings.put("jakarta.persistence.sql-load-script-source", new StringReader(""));
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", database);
        settings.put("jakarta.persistence.nonJtaDataSource", database);
        settings.put("jakarta.persistence.database-product-name", "PostgreSQL");
        settings.put("jakarta.persistence.database-major-version", String.valueOf(version));
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        settings.put("hibernate.hbm2ddl.delimiter", ";");
        settings.put("hibernate.hbm2ddl.skip_default_import_file", "true");
        settings.put("hibernate.format_sql", "false");
        return settings;
    }
}
