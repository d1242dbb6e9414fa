package dev.rung.processor.replay;

import dev.rung.processor.parse.CompiledMigration;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.Query;
import dev.rung.processor.parse.Quotes;
import dev.rung.processor.parse.TypeName;
import dev.rung.sql.SyntaxError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One direction of one migration, on its way from the schema before it to the schema after it. It knows where names are looked up,
 * what was touched, what PostgreSQL would refuse, and what is in doubt.
 */
final class Transition {

    private static final Set<String> SYSTEM_SCHEMAS = Set.of("pg_catalog", "information_schema", "pg_toast");

    private Schema schema;
    private Doubt doubt;
    private Doubt newDoubt = Doubt.NONE;
    private List<String> searchPath = List.of("public");
    private CompiledMigration.Statement statement =
            new CompiledMigration.Statement("", CompiledMigration.NOWHERE, CompiledMigration.NOWHERE);
    private boolean isLenient;
    private final Set<Long> touched = new HashSet<>();
    private final Set<Long> seen = new HashSet<>();
    private final Set<Long> droppedWithData = new LinkedHashSet<>();
    private final Set<String> temporary = new HashSet<>();
    private final List<Objection> objections = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    Transition(Schema schema, Doubt doubt) {
        this.schema = schema;
        this.doubt = doubt;
    }

    Schema schema() {
        return schema;
    }

    /** What is in doubt after it, from its own statements and from those before. */
    Doubt doubt() {
        return doubt;
    }

    /** What its own statements put in doubt. */
    Doubt newDoubt() {
        return newDoubt;
    }

    List<Objection> objections() {
        return objections;
    }

    /** The statements that were not followed. */
    List<Unread> unread() {
        return unread;
    }

    Set<Long> touched() {
        return touched;
    }

    /** What was named without being changed. */
    Set<Long> seen() {
        return seen;
    }

    /** Tables and columns that were dropped, with what was in them. */
    Set<Long> droppedWithData() {
        return droppedWithData;
    }

    void begin(CompiledMigration.Statement statement) {
        this.statement = statement;
    }

    String sql() {
        return statement.sql();
    }

    /** Runs something of which it is not certain that it runs: nobody is accused for it. */
    void leniently(Runnable work) {
        boolean before = isLenient;
        isLenient = true;
        work.run();
        isLenient = before;
    }

    void searchPath(List<String> schemas) {
        searchPath = schemas;
    }

    void temporary(String name) {
        temporary.add(name);
    }

    /** The statement is not followed, so that nothing more is said of the names in it. */
    void doubtStatement(String reason) {
        unread.add(new Unread(
                statement, reason, List.copyOf(Doubt.NONE.about(statement.sql()).names())));
        doubt = doubt.about(statement.sql());
        newDoubt = newDoubt.about(statement.sql());
    }

    void doubtName(String name) {
        newDoubt = newDoubt.aboutName(name);
    }

    /** The statement may do anything, so that nothing more is said of anything. */
    void doubtEverything(String reason) {
        unread.add(new Unread(statement, reason, List.of()));
        doubt = doubt.total();
        newDoubt = newDoubt.total();
    }

    void doubt(Doubt more) {
        doubt = more;
    }

    /** Whether a name may exist without being in the model. */
    boolean isExcused(QualifiedName name) {
        return isLenient
                || doubt.covers(name.name())
                || doubt.fromExtensions()
                || isOfTheSystem(name)
                || temporary.contains(name.name());
    }

    private static boolean isOfTheSystem(QualifiedName name) {
        return name.schema() == null
                ? name.name().startsWith("pg_")
                : SYSTEM_SCHEMAS.contains(name.schema()) || name.schema().startsWith("pg_temp");
    }

    /** The schema in which something new would be created. */
    String schemaFor(QualifiedName name) {
        if (name.schema() != null) {
            return name.schema();
        }
        return searchPath.stream()
                .filter(candidate -> schema.find(Schema.Key.of(ObjectKind.SCHEMA, 0, null, candidate))
                        .isPresent())
                .findFirst()
                .orElse("public");
    }

    private List<String> schemasFor(QualifiedName name) {
        return name.schema() != null ? List.of(name.schema()) : searchPath.isEmpty() ? List.of("public") : searchPath;
    }

    Optional<SchemaObject> relation(QualifiedName name) {
        return lookUp(ObjectKind.TABLE, name);
    }

    Optional<SchemaObject> lookUp(ObjectKind kind, QualifiedName name) {
        if (kind.space() == ObjectKind.Space.KIND) {
            return saw(schema.find(Schema.Key.of(kind, 0, schemaFor(name), name.name())));
        }
        return schemasFor(name).stream()
                .flatMap(candidate -> schema.find(Schema.Key.of(kind, 0, candidate, name.name())).stream())
                .findFirst()
                .flatMap(found -> saw(Optional.of(found)));
    }

    /** A type by its name: an enum, a domain, or the row of a table. */
    Optional<SchemaObject> type(QualifiedName name) {
        return lookUp(ObjectKind.TYPE, name).or(() -> relation(name));
    }

    List<SchemaObject> routines(QualifiedName name) {
        return schemasFor(name).stream()
                .map(candidate -> schema.routines(candidate, name.name()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A routine by name and signature; where one of the types is not understood, the only one of that name will do. */
    Optional<SchemaObject> routine(QualifiedName name, @Nullable String signature) {
        var all = routines(name);
        return saw(all.stream()
                .filter(routine -> signature == null || signature.equals(routine.signature()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(only -> all.size() == 1 && maySpell(only.signature(), signature))
                        .findFirst()));
    }

    /** Whether two signatures may be the same, spelled in two ways: of the types that PostgreSQL brings along this model knows all. */
    private static boolean maySpell(@Nullable String one, @Nullable String other) {
        var types = String.valueOf(one).split(",");
        var others = String.valueOf(other).split(",");
        return types.length == others.length && !(TypeName.areBuiltIn(types) && TypeName.areBuiltIn(others));
    }

    private Optional<SchemaObject> saw(Optional<SchemaObject> found) {
        found.ifPresent(object -> seen.add(object.id()));
        return found;
    }

    SchemaObject current(SchemaObject object) {
        return schema.find(object.id()).orElse(object);
    }

    SchemaObject add(SchemaObject object) {
        long id = schema.nextId();
        schema = schema.plus(object);
        touched.add(id);
        return object.withId(id);
    }

    void replace(SchemaObject object) {
        touched.add(object.id());
        schema = schema.replace(object);
    }

    /** Adds a view, whose query means what it means now. */
    void addView(SchemaObject view) {
        var origin = schema;
        long id = add(view).id();
        schema = schema.originOf(id, origin);
    }

    /** Gives a view another query. */
    void replaceView(SchemaObject view) {
        var origin = schema;
        replace(view);
        schema = schema.originOf(view.id(), origin);
    }

    void remove(SchemaObject object) {
        touched.add(object.id());
        schema = schema.remove(object.id());
    }

    void losesData(SchemaObject object) {
        droppedWithData.add(object.id());
    }

    boolean isTaken(String schemaName, String relation) {
        return schema.find(Schema.Key.relation(schemaName, relation)).isPresent();
    }

    /** The text of the statement is not SQL. */
    void malformed(SyntaxError error) {
        objections.add(new Objection(
                Objection.Reason.MALFORMED,
                ObjectKind.SCHEMA,
                error.problem(),
                null,
                List.of(),
                Optional.of(error),
                statement.at(error.place())));
    }

    void unknown(ObjectKind kind, QualifiedName name) {
        if (isExcused(name) || (kind == ObjectKind.INDEX && hasPartitions())) {
            doubtName(name.name());
        } else {
            object(Objection.Reason.UNKNOWN, kind, name.toString(), null, similar(kind));
        }
    }

    /** Partitions have indexes that follow those of the whole, under names that this model does not keep. */
    private boolean hasPartitions() {
        return schema.objects().values().stream().anyMatch(object -> object.property("partition bound") != null);
    }

    void unknownType(QualifiedName name) {
        if (!doubt.typesFromExtensions()) {
            unknown(ObjectKind.TYPE, name);
        }
    }

    void unknown(ObjectKind kind, String name, SchemaObject owner) {
        if (isLenient || !owner.isComplete() || doubt.covers(name) || doubt.covers(owner.name())) {
            doubtName(name);
        } else {
            var siblings = schema.children(owner.id(), kind).stream()
                    .map(SchemaObject::name)
                    .toList();
            object(Objection.Reason.UNKNOWN, kind, name, schema.describe(owner), siblings);
        }
    }

    private List<String> similar(ObjectKind kind) {
        return schema.objects().values().stream()
                .filter(object -> object.kind() == kind)
                .map(object -> object.qualifiedName().toString())
                .sorted()
                .toList();
    }

    /** Something may be absent; if it may also be there unseen, nothing is said of it. */
    void absent(QualifiedName name) {
        if (doubt.covers(name.name())) {
            doubtName(name.name());
        }
    }

    /** Whether something of that name is in the way. */
    boolean exists(Optional<SchemaObject> found, @Nullable SchemaObject owner) {
        if (found.isPresent() && !isLenient && !doubt.covers(found.get().name())) {
            object(
                    Objection.Reason.EXISTS,
                    found.get().kind(),
                    name(found.get()),
                    owner == null ? null : schema.describe(owner),
                    List.of());
        }
        return found.isPresent();
    }

    void needed(SchemaObject object, List<SchemaObject> users) {
        boolean doubtful =
                isLenient || doubt.covers(object.name()) || users.stream().anyMatch(user -> doubt.covers(user.name()));
        if (!doubtful) {
            object(
                    Objection.Reason.NEEDED,
                    object.kind(),
                    name(object),
                    schema.find(object.parent()).map(schema::describe).orElse(null),
                    users.stream().map(this::sentence).sorted().distinct().toList());
        }
    }

    /** A column by its name alone, since its table is named beside it. */
    private String name(SchemaObject object) {
        return object.kind() == ObjectKind.COLUMN ? object.name() : schema.describe(object);
    }

    private String sentence(SchemaObject user) {
        var owner = schema.find(user.parent())
                .filter(parent -> user.kind().space() == ObjectKind.Space.PARENT && user.kind() != ObjectKind.COLUMN);
        return user.kind().words() + " `" + schema.describe(user) + "`"
                + owner.map(table -> " on `" + schema.describe(table) + "`").orElse("");
    }

    private void object(
            Objection.Reason reason, ObjectKind kind, String name, @Nullable String on, List<String> others) {
        objections.add(new Objection(reason, kind, name, on, others, Optional.empty(), statement));
    }

    /** The identifiers of a text that name columns of a table. */
    Set<Long> columnsIn(SchemaObject table, String text) {
        var uses = new HashSet<Long>();
        var expression = Query.of(Fragment.code(text));
        for (var column : schema.children(table.id(), ObjectKind.COLUMN)) {
            if (expression.mentions(column.name(), Set.of(table.name()))) {
                uses.add(column.id());
            }
        }
        return uses;
    }

    static String quoted(SchemaObject object) {
        return (object.schema() == null || object.schema().equals("public") ? "" : Quotes.round(object.schema()) + ".")
                + Quotes.round(object.name());
    }
}
