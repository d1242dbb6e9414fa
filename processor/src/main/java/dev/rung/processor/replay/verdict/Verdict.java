package dev.rung.processor.replay.verdict;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Role;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.SyntaxError;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Collects what there is to say of the statements of one direction. An accusation is made only where nothing is in doubt: each method
 * that accuses looks at the doubt itself.
 */
public final class Verdict {

    /** What no object is called: rows of tables that are not known. */
    private static final String ROWS = "";

    private static final Set<String> SYSTEM_SCHEMAS = Set.of("pg_catalog", "information_schema", "pg_toast");

    private final Supplier<Schema> schema;
    private final FreshValues freshValues;
    private final List<Objection> objections = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private Doubt doubt;
    private Doubt newDoubt = Doubt.NONE;
    private CompiledStatement statement = CompiledStatement.elsewhere("select");
    private boolean isLenient;

    /**
     * Nothing is said yet.
     *
     * @param schema the schema at the time
     * @param doubt what is in doubt from before
     */
    public Verdict(Supplier<Schema> schema, Doubt doubt) {
        this.schema = schema;
        this.doubt = doubt;
        this.freshValues = new FreshValues(schema.get().nextId());
    }

    /** What PostgreSQL would refuse, in order. */
    public List<Objection> objections() {
        return objections;
    }

    /** The statements that were not followed. */
    public List<Unread> unread() {
        return unread;
    }

    /** What is in doubt by now, from these statements and from those before. */
    public Doubt doubt() {
        return doubt;
    }

    /** What these statements put in doubt. */
    public Doubt newDoubt() {
        return newDoubt;
    }

    /** From here on it is about another statement. */
    public void begin(CompiledStatement other) {
        statement = other;
    }

    /** Hears what there is to say of a statement, which may stand in another one. */
    public void about(CompiledStatement other, Runnable work) {
        var outer = statement;
        statement = other;
        try {
            work.run();
        } finally {
            statement = outer;
        }
    }

    /**
     * Hears what there is to say of a statement of a migration. Of one that PostgreSQL would refuse, nothing more is said of the names
     * that stood for nothing before it: it may have been to make what they stand for, and whoever uses them later is not to blame.
     */
    public void judge(CompiledStatement other, Runnable work) {
        var before = schema.get();
        int heard = objections.size();
        about(other, work);
        objections.stream()
                .skip(heard)
                .map(refused -> Mention.of(refused.statement()).without(before))
                .forEach(this::doubt);
    }

    /** The statement that it is about. */
    public CompiledStatement statement() {
        return statement;
    }

    /** The values that were added to enums, and that nobody may use yet. */
    public FreshValues freshValues() {
        return freshValues;
    }

    /** What was done so far is committed. */
    public void committed() {
        freshValues.clear();
    }

    /** Runs something of which it is not certain that it runs: nobody is accused for it. */
    public void leniently(Runnable work) {
        boolean before = isLenient;
        isLenient = true;
        try {
            work.run();
        } finally {
            isLenient = before;
        }
    }

    /** Whether nobody is accused for what runs. */
    public boolean isLenient() {
        return isLenient;
    }

    /** Runs something, and gives what PostgreSQL would refuse of it instead of keeping it. */
    public List<Objection> listening(Runnable work) {
        int before = objections.size();
        work.run();
        var heard = objections.subList(before, objections.size());
        var refused = List.copyOf(heard);
        heard.clear();
        return refused;
    }

    /** Keeps what was heard of elsewhere. */
    public void add(Objection objection) {
        objections.add(objection);
    }

    // doubt

    /** Nothing more is said of the names that the statement mentions, since it was not followed. */
    public void doubtStatement(Place place, String reason) {
        doubt(Mention.of(statement), place, reason);
    }

    /** Nothing more is said of the names in a part of the statement, since it was not followed. */
    public void doubtNamesIn(Node part, Place place, String reason) {
        doubt(Mention.of(part), place, reason);
    }

    private void doubt(Mention mention, Place place, String reason) {
        unread.add(new Unread(statement, place, reason, mention.names()));
        doubt(mention.names());
    }

    private void doubt(List<String> names) {
        doubt = doubt.about(names);
        newDoubt = newDoubt.about(names);
    }

    /** Nothing more is said of anything. */
    public void doubtEverything(Place place, String reason) {
        unread.add(new Unread(statement, place, reason, List.of()));
        doubt = doubt.total();
        newDoubt = newDoubt.total();
    }

    /** Rows of tables that are not known are read or changed, and the schema is not. */
    public void doubtRows(Place place, String reason) {
        unread.add(new Unread(statement, place, reason, List.of()));
        newDoubt = newDoubt.about(List.of(ROWS));
    }

    /** Nothing is said of what this migration does to something. */
    public void doubtName(String name) {
        newDoubt = newDoubt.about(List.of(name));
    }

    /** Something of that name may be there from now on. */
    public void mayBe(String name) {
        doubt = doubt.about(List.of(name));
        newDoubt = newDoubt.about(List.of(name));
    }

    /** An extension brings routines, types, operators and casts that this model does not know. */
    public void extension() {
        doubt = doubt.withExtension();
    }

    /** An extension brings relations too that this model does not know, or makes some. */
    public void relationsOfExtension() {
        doubt = doubt.withRelations();
    }

    /** Whether something of a kind may have a name without being in the model. */
    private boolean isExcused(ObjectKind kind, QualifiedName name) {
        boolean isOfExtension =
                kind.space() == ObjectKind.Space.RELATION ? doubt.isOfRelations() : doubt.isOfExtensions();
        return isLenient || doubt.covers(name.name().text()) || isOfExtension || isOfTheSystem(name);
    }

    /** Whether it is one of PostgreSQL's own objects. */
    public static boolean isOfTheSystem(QualifiedName name) {
        return name.schema()
                .map(in -> SYSTEM_SCHEMAS.contains(in.text()) || in.text().startsWith("pg_t"))
                .orElseGet(() -> name.name().text().startsWith("pg_"));
    }

    // accusations

    /** No such object is there. */
    public void unknown(ObjectKind kind, QualifiedName name) {
        unknown(kind, name, "");
    }

    /**
     * No such object is there.
     *
     * @param kind what it should be
     * @param name its name
     * @param signature what else tells it from others of that name, such as the types of its arguments
     */
    public void unknown(ObjectKind kind, QualifiedName name, String signature) {
        if (isExcused(kind, name) || isSchemaExcused(name)) {
            doubtName(name.name().text());
        } else {
            objections.add(new Objection.Unknown(
                    kind,
                    shown(name) + signature,
                    Optional.empty(),
                    similar(kind),
                    statement,
                    name.name().place()));
        }
    }

    private boolean isSchemaExcused(QualifiedName name) {
        return name.schema().filter(in -> doubt.covers(in.text())).isPresent();
    }

    /** As people say it: without {@code public}. */
    private static String shown(QualifiedName name) {
        boolean isPublic =
                name.parts().size() == 2 && name.parts().get(0).text().equals("public");
        return isPublic ? new QualifiedName(name.parts().subList(1, 2), name.place()).toString() : name.toString();
    }

    /** An object has no such part. */
    public void unknown(ObjectKind kind, Name name, SchemaObject owner) {
        if (isLenient || !owner.definition().isComplete() || doubt.covers(name.text()) || doubt.covers(owner.name())) {
            doubtName(name.text());
        } else {
            var siblings = schema.get().children(owner.id(), kind).stream()
                    .map(SchemaObject::name)
                    .toList();
            objections.add(new Objection.Unknown(
                    kind, name.text(), Optional.of(describe(owner)), siblings, statement, name.place()));
        }
    }

    /** Nothing that a query reads has such a column. */
    public void unknownColumn(Name name, List<String> others) {
        if (isLenient || doubt.covers(name.text())) {
            doubtName(name.text());
        } else {
            objections.add(new Objection.Unknown(
                    ObjectKind.COLUMN, name.text(), Optional.empty(), others, statement, name.place()));
        }
    }

    /** Whether an object is what the model says, as far as anybody knows. */
    public boolean isCertain(SchemaObject object) {
        return !doubt.covers(object.name());
    }

    private List<String> similar(ObjectKind kind) {
        return schema.get().all(kind).stream()
                .filter(object -> !object.definition().equals(Role.GONE))
                .map(this::describe)
                .sorted()
                .toList();
    }

    /** Something may be absent; if it may also be there unseen, nothing is said of it. */
    public void absent(QualifiedName name) {
        if (doubt.covers(name.name().text())) {
            doubtName(name.name().text());
        }
    }

    /** Something of that name is in the way. */
    public void exists(SchemaObject existing, Place place) {
        if (!isLenient && !doubt.covers(existing.name())) {
            objections.add(new Objection.Exists(existing.kind(), name(existing), owner(existing), statement, place));
        }
    }

    /** Others need what is to go. */
    public void needed(SchemaObject object, List<SchemaObject> users, Place place) {
        boolean doubtful =
                isLenient || doubt.covers(object.name()) || users.stream().anyMatch(user -> doubt.covers(user.name()));
        if (!doubtful) {
            objections.add(new Objection.Needed(
                    object.kind(),
                    name(object),
                    owner(object),
                    users.stream().map(this::sentence).sorted().distinct().toList(),
                    statement,
                    place));
        }
    }

    /** PostgreSQL refuses it for another reason, unless one of the objects that it is about is in doubt. */
    public void refused(
            String sqlState, String problem, String reason, String remedy, Place place, SchemaObject... about) {
        boolean doubtful = isLenient || doubt.isTotal();
        for (var object : about) {
            doubtful |= doubt.covers(object.name());
        }
        if (!doubtful) {
            objections.add(new Objection.Refused(sqlState, problem, reason, remedy, statement, place));
        }
    }

    /** A text is read as a value of an enum, which may be too early. */
    public void reads(SchemaObject type, String value, Place place) {
        var objection = new Objection.TooEarly(describe(type), value, statement, place);
        boolean isCertain = !isLenient && !doubt.covers(type.name());
        if (isCertain && freshValues.contains(type.id(), value) && !objections.contains(objection)) {
            objections.add(objection);
        }
    }

    /** It is not SQL. */
    public void malformed(SyntaxError error) {
        objections.add(new Objection.Malformed(error, statement));
    }

    // words

    private String describe(SchemaObject object) {
        return schema.get().describe(object);
    }

    /** A column by its name alone, since its table is named beside it. */
    private String name(SchemaObject object) {
        return object.kind() == ObjectKind.COLUMN ? object.name() : describe(object);
    }

    private Optional<String> owner(SchemaObject object) {
        return object.kind().isPart() || object.kind() == ObjectKind.INDEX
                ? schema.get().find(object.parent()).map(this::describe)
                : Optional.empty();
    }

    private String sentence(SchemaObject user) {
        var owner = schema.get()
                .find(user.parent())
                .filter(parent -> user.kind().isPart() && user.kind() != ObjectKind.COLUMN);
        return user.kind().words() + " `" + describe(user) + "`"
                + owner.map(table -> " on `" + describe(table) + "`").orElse("");
    }
}
