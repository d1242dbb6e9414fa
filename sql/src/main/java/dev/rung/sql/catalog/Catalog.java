package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;
import dev.rung.sql.catalog.data.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What a version of PostgreSQL brings along. Each part is read when it is first asked for, and kept. */
public final class Catalog {

    /** The oldest version that is known. */
    public static final int OLDEST = Section.oldestVersion();

    /** The newest version that is known. */
    public static final int NEWEST = Section.newestVersion();

    private static final Map<Integer, Catalog> CATALOGS = new ConcurrentHashMap<>();

    private final int version;
    private final Map<String, List<Routine>> functions = new ConcurrentHashMap<>();
    private final Map<String, List<Operator>> operators = new ConcurrentHashMap<>();
    private final Kept<Types> types;
    private final Kept<Casts> casts;
    private final Kept<List<OperatorClass>> operatorClasses;
    private final Map<NamedKind, List<String>> names = new ConcurrentHashMap<>();

    private Catalog(int version) {
        this.version = version;
        this.types = new Kept<>(() -> new Types(version));
        this.casts = new Kept<>(() -> Casts.of(version, types()));
        this.operatorClasses = new Kept<>(() -> operatorClasses(Section.OPERATOR_CLASSES.rows(version)));
    }

    /**
     * The catalog of a version.
     *
     * @param version a major version; one that is newer than all that are known has the catalog of the newest
     * @return the catalog
     * @throws IllegalArgumentException if the version is older than all that are known
     */
    public static Catalog of(int version) {
        if (version < OLDEST) {
            throw new IllegalArgumentException(
                    "PostgreSQL " + version + " is not known; the oldest version that is known is " + OLDEST);
        }
        return CATALOGS.computeIfAbsent(Math.min(version, NEWEST), Catalog::new);
    }

    /**
     * The version that it is of.
     *
     * @return the major version
     */
    public int version() {
        return version;
    }

    /**
     * Its types.
     *
     * @return the types
     */
    public Types types() {
        return types.get();
    }

    /**
     * Its casts.
     *
     * @return the casts
     */
    public Casts casts() {
        return casts.get();
    }

    /**
     * The functions, procedures and aggregates of a name, those of {@code information_schema} among them.
     *
     * @param name the name
     * @return the routines, none if there are none of that name
     */
    public List<Routine> functions(String name) {
        return functions.computeIfAbsent(
                name,
                key -> Section.FUNCTIONS.rows(key, version).stream()
                        .map(row -> Routine.of(row, types()))
                        .toList());
    }

    /**
     * All functions, procedures and aggregates.
     *
     * @return more than three thousand
     */
    public Stream<Routine> functions() {
        return Section.FUNCTIONS.rows(version).stream().map(row -> Routine.of(row, types()));
    }

    /**
     * The operators of a name. {@code !=} is another word for {@code <>}, and no operator.
     *
     * @param name the name
     * @return the operators, none if there are none of that name
     */
    public List<Operator> operators(String name) {
        return operators.computeIfAbsent(
                name,
                key -> Section.OPERATORS.rows(key, version).stream()
                        .map(row -> Operator.of(row, types()))
                        .toList());
    }

    /**
     * All operators.
     *
     * @return some eight hundred
     */
    public Stream<Operator> operators() {
        return Section.OPERATORS.rows(version).stream().map(row -> Operator.of(row, types()));
    }

    /**
     * The operator classes of a name, each for another access method.
     *
     * @param name the name
     * @return the operator classes
     */
    public List<OperatorClass> operatorClasses(String name) {
        return operatorClasses(Section.OPERATOR_CLASSES.rows(name, version));
    }

    /**
     * All operator classes.
     *
     * @return some two hundred
     */
    public List<OperatorClass> operatorClasses() {
        return operatorClasses.get();
    }

    private List<OperatorClass> operatorClasses(List<Row> rows) {
        return rows.stream().map(row -> OperatorClass.of(row, types())).toList();
    }

    /**
     * A table or a view.
     *
     * @param schema {@code pg_catalog} or {@code information_schema}
     * @param name its name
     * @return the relation, if there is one
     */
    public Optional<Relation> relation(String schema, String name) {
        return Relation.find(schema, name, types(), version);
    }

    /**
     * All tables and views.
     *
     * @return some two hundred
     */
    public Stream<Relation> relations() {
        return Section.RELATIONS.rows(version).stream().map(row -> Relation.of(row, types()));
    }

    /**
     * The names of all objects of a kind.
     *
     * @param kind the kind
     * @return the names, sorted
     */
    public List<String> names(NamedKind kind) {
        return names.computeIfAbsent(
                kind,
                key -> Section.NAMES.rows(key.key(), version).stream()
                        .map(row -> row.text(1))
                        .toList());
    }

    /**
     * The methods of access to an index, or to a table.
     *
     * @param ofIndexes whether those of indexes are meant
     * @return the names, sorted
     */
    public List<String> accessMethods(boolean ofIndexes) {
        return Section.NAMES.rows(NamedKind.ACCESS_METHOD.key(), version).stream()
                .filter(row -> row.text(2).equals(ofIndexes ? "i" : "t"))
                .map(row -> row.text(1))
                .toList();
    }

    /**
     * A setting.
     *
     * @param name its name in small letters
     * @return the setting, if PostgreSQL itself has it; those with a dot are of extensions
     */
    public Optional<Setting> setting(String name) {
        return Section.SETTINGS.rows(name, version).stream().findFirst().map(Setting::of);
    }

    /**
     * The keywords.
     *
     * @return the keywords, sorted
     */
    public List<Keyword> keywords() {
        return Section.KEYWORDS.rows(version).stream().map(Keyword::of).toList();
    }
}
