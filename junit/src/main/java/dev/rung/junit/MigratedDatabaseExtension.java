package dev.rung.junit;

import dev.rung.Environment;
import dev.rung.Migrations;
import java.lang.reflect.AnnotatedElement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** What stands behind {@link MigratedDatabase}: a test that asks for a database gets one, and gives it back when it ends. */
final class MigratedDatabaseExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final Namespace NAMESPACE = Namespace.create(MigratedDatabaseExtension.class);
    private static final String DSL_CONTEXT = "org.jooq.DSLContext";
    private static final Set<String> INJECTED = Set.of(
            DataSource.class.getName(),
            Connection.class.getName(),
            Migrations.class.getName(),
            Environment.class.getName(),
            DSL_CONTEXT);

    private static final List<DatabaseOwner> OWNERS =
            ServiceLoader.load(DatabaseOwner.class, MigratedDatabaseExtension.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    /** What a test asks for. */
    private record Key(String environment, DatabasePool.Kind kind) {

        static Key of(MigratedDatabase annotation) {
            return new Key(
                    annotation.environment(), new DatabasePool.Kind(annotation.version(), annotation.isolation()));
        }
    }

    /** So that what a constructor is given belongs to the test that the instance is made for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return INJECTED.contains(parameter.getParameter().getType().getName())
                && OWNERS.stream().noneMatch(owner -> owner.injects(parameter, context));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var annotation = annotation(context);
        var type = parameter.getParameter().getType();
        boolean uncommitted = annotation.isolation() == Isolation.TRANSACTION;
        if (uncommitted && (type == Migrations.class || type == Environment.class)) {
            throw new ParameterResolutionException("""
                    `%s` opens connections of its own, and commits; this test is to be rolled back as one transaction
                      fix: another isolation than `TRANSACTION`""".formatted(type.getSimpleName()));
        }
        try {
            return value(type, lease(annotation, context));
        } catch (SQLException e) {
            throw new ParameterResolutionException("no connection to the database of the test: " + e.getMessage(), e);
        }
    }

    private static Object value(Class<?> type, Lease lease) throws SQLException {
        if (type == DataSource.class) {
            return lease.dataSource();
        }
        if (type == Connection.class) {
            return lease.connection();
        }
        if (type == Migrations.class) {
            return lease.migrations();
        }
        return type == Environment.class ? lease.environment() : JooqContext.of(lease.dataSource());
    }

    private static Lease lease(MigratedDatabase annotation, ExtensionContext context) {
        return OWNERS.stream()
                .flatMap(owner -> owner.lease(context).stream())
                .findFirst()
                .map(DatabaseLease::lease)
                .orElseGet(() -> own(annotation, context));
    }

    private static Lease own(MigratedDatabase annotation, ExtensionContext context) {
        var key = Key.of(annotation);
        var pool = pool(context, key.environment());
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(key, first -> Lease.of(pool, key.kind(), context), Lease.class);
    }

    private static DatabasePool pool(ExtensionContext context, String environment) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        environment, name -> new DatabasePool(Environment.load(environment)), DatabasePool.class);
    }

    private static @Nullable Lease held(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Key.of(annotation(context)), Lease.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var lease = held(context);
        if (lease != null && !lease.isHeldBy(context.getUniqueId())) {
            lease.begin();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        var lease = held(context);
        if (lease != null) {
            try {
                keepIfAsked(lease, context);
            } finally {
                lease.end();
            }
        }
    }

    private static void keepIfAsked(Lease lease, ExtensionContext context) throws SQLException {
        if (annotation(context).keepOnFailure()
                && context.getExecutionException().isPresent()) {
            var line = lease.keep();
            context.publishReportEntry("rung.database", line);
            LOG.log(System.Logger.Level.INFO, "the database of {0} is kept: {1}", context.getDisplayName(), line);
        }
    }

    /** The annotation that is nearest: of the test, of its class, or of a class around it. */
    private static MigratedDatabase annotation(ExtensionContext context) {
        return Stream.concat(
                        context.getTestMethod().stream(),
                        Stream.<AnnotatedElement>iterate(
                                context.getRequiredTestClass(),
                                Objects::nonNull,
                                type -> ((Class<?>) type).getEnclosingClass()))
                .flatMap(element -> AnnotationSupport.findAnnotation(element, MigratedDatabase.class).stream())
                .findFirst()
                .orElseThrow(() -> new ExtensionConfigurationException(
                        "the class has no `@MigratedDatabase`\n  fix: annotate it, instead of `@ExtendWith`"));
    }
}
