package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.lang.reflect.Executable;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Queries;
import org.jooq.QueryPart;
import org.jooq.impl.SchemaImpl;
import org.jspecify.annotations.Nullable;

/**
 * What may be called at compile time: plain values of Java, and those parts of jOOQ that build statements. Nothing that reads a
 * clock, a file, the environment or a database, or that gives another answer on another machine.
 */
final class Permitted {

    private static final Set<String> JAVA = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.StringBuilder",
            "java.lang.AbstractStringBuilder",
            "java.lang.Number",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Math",
            "java.lang.Iterable",
            "java.lang.Comparable",
            "java.lang.Object",
            "java.lang.Enum",
            "java.lang.Runnable",
            "java.util.List",
            "java.util.Set",
            "java.util.Map",
            "java.util.Map$Entry",
            "java.util.Collection",
            "java.util.Queue",
            "java.util.Deque",
            "java.util.SortedMap",
            "java.util.NavigableMap",
            "java.util.SortedSet",
            "java.util.NavigableSet",
            "java.util.SequencedCollection",
            "java.util.SequencedMap",
            "java.util.SequencedSet",
            "java.util.Iterator",
            "java.util.ListIterator",
            "java.util.Comparator",
            "java.util.Arrays",
            "java.util.Collections",
            "java.util.Objects",
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.StringJoiner",
            "java.util.UUID",
            "java.util.ArrayList",
            "java.util.ArrayDeque",
            "java.util.LinkedList",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.AbstractMap",
            "java.util.AbstractMap$SimpleEntry",
            "java.util.AbstractMap$SimpleImmutableEntry",
            "java.util.AbstractCollection",
            "java.util.AbstractList",
            "java.util.AbstractSequentialList",
            "java.util.AbstractSet",
            "java.time.Duration",
            "java.time.Period",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZoneOffset",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.Month",
            "java.time.DayOfWeek");
    private static final List<String> JAVA_PACKAGES = List.of("java.math.", "java.util.function.", "java.util.stream.");
    private static final Set<String> CHANGING = Set.of(
            "now",
            "random",
            "randomUUID",
            "shuffle",
            "hashCode",
            "hash",
            "getClass",
            "wait",
            "notify",
            "notifyAll",
            "getLong",
            "getInteger",
            "getBoolean",
            "identityHashCode",
            "parallel",
            "parallelStream",
            "parallelSort",
            "parallelSetAll",
            "parallelPrefix",
            "findAny",
            "intern",
            "getBytes",
            "close");
    private static final Set<String> READING = Set.of(
            "stream",
            "iterator",
            "forEach",
            "spliterator",
            "collect",
            "meta",
            "informationSchema",
            "nextvals",
            "lastID",
            "explain");
    private static final Set<String> RUNNING = Set.of(
            "store",
            "refresh",
            "subscribe",
            "commit",
            "rollback",
            "attach",
            "detach",
            "bind",
            "loadInto",
            "startTransaction",
            "savepoint",
            "releaseSavepoint");
    private static final List<String> RUNNING_PREFIXES =
            List.of("transaction", "connection", "execute", "batch", "mock", "diagnostics", "parsing", "migrat");
    private static final Set<String> SETTINGS =
            Set.of("configuration", "settings", "dialect", "family", "data", "dsl", "parser", "newRecord", "newResult");

    private Permitted() {}

    /** Whether a class is one that builds statements. */
    static boolean isJooq(String type) {
        return type.startsWith("org.jooq.") || type.startsWith("dev.rung.postgres.");
    }

    /** Whether a class is one of Java's plain values. */
    static boolean isPlain(Class<?> type) {
        var name = type.getName();
        return JAVA.contains(name) || JAVA_PACKAGES.stream().anyMatch(name::startsWith);
    }

    /** Whether objects of it may be made. */
    static boolean isMakeable(Class<?> type) {
        return isPlain(type) || type == SchemaImpl.class;
    }

    /** Whether its constants may be used. */
    static boolean isReadable(Class<?> type) {
        return isPlain(type)
                || isJooq(type.getName())
                || type == Locale.class
                || (type.isEnum() && type.getName().startsWith("java.time."));
    }

    /** Refuses what may not be called. */
    static void require(Executable method, @Nullable Object target, Position position) {
        var owner = method.getDeclaringClass();
        var name = method.getName();
        if (!isJooq(owner.getName())) {
            boolean ofJooq = target != null && isJooq(target.getClass().getName()) && owner == Iterable.class;
            if (!isPlain(owner) || CHANGING.contains(name) || ofJooq && !(target instanceof Queries)) {
                throw new Unknown(position, "cannot know the value of `" + name + "` at compile time");
            }
            return;
        }
        if (owner.getName().startsWith("org.jooq.")) {
            requireBuilding(name, target, position);
        }
    }

    /** Of jOOQ, whatever builds a statement and does not run it. */
    private static void requireBuilding(String name, @Nullable Object target, Position position) {
        boolean onContext = target instanceof DSLContext;
        boolean reads = name.startsWith("fetch")
                || READING.contains(name)
                || (onContext && (name.equals("nextval") || name.equals("currval")));
        if (reads) {
            throw new Unknown(position, "reads data with `" + name + "`");
        }
        if (RUNNING.contains(name)
                || RUNNING_PREFIXES.stream().anyMatch(name::startsWith)
                || (target == null && name.equals("using"))) {
            throw new Unknown(position, "runs code with `" + name + "`");
        }
        if (name.equals("configuration") || (SETTINGS.contains(name) && (onContext || target == null))) {
            throw new Unknown(position, "depends on the settings of the connection with `" + name + "`");
        }
    }

    /** jOOQ takes no objects of classes that do not exist yet, and calls nobody back. */
    static void requireForeign(Executable method, @Nullable Object[] arguments, Position position) {
        if (isJooq(method.getDeclaringClass().getName())) {
            for (var argument : arguments) {
                requireForeign(argument, position);
            }
        }
    }

    private static void requireForeign(@Nullable Object argument, Position position) {
        if (argument instanceof Instance
                || argument instanceof Closure
                || (argument != null && Proxy.isProxyClass(argument.getClass()))) {
            throw new Unknown(position, "gives jOOQ an object that does not exist at compile time");
        }
        if (argument instanceof Object[] array) {
            for (var element : array) {
                requireForeign(element, position);
            }
        } else if (argument instanceof Iterable<?> elements && !(argument instanceof QueryPart)) {
            for (var element : elements) {
                requireForeign(element, position);
            }
        }
    }
}
