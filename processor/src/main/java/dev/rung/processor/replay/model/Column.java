package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IdentityKind;
import java.util.Optional;

/**
 * A column of a table or a view, or an attribute of a composite type.
 *
 * @param type its type
 * @param notNull that it takes no null, if it does not
 * @param value what it is where nothing is given
 * @param collation its collation, where one was named
 * @param storage how it is kept
 * @param inherited in how many parents of its table it is too
 * @param isLocal whether its table has it by itself too
 */
public record Column(
        Type type,
        Optional<NotNull> notNull,
        Optional<Value> value,
        Optional<String> collation,
        Storage storage,
        int inherited,
        boolean isLocal)
        implements Definition {

    /**
     * That a column takes no null: a constraint with a name in PostgreSQL 18, and only a property before.
     *
     * @param name the name that was given to it
     * @param isValid whether it holds for the rows that were there before
     * @param isNoInherit whether it is not passed to children
     */
    public record NotNull(Optional<String> name, boolean isValid, boolean isNoInherit) {

        /** One without a name. */
        public static final NotNull PLAIN = new NotNull(Optional.empty(), true, false);
    }

    /** What a column is where nothing is given. */
    public sealed interface Value {}

    /**
     * The value of an expression.
     *
     * @param expression the expression
     * @param isConverted whether the column had another type when it was said, which the expression keeps
     */
    public record Default(Code<Expression> expression, boolean isConverted) implements Value {

        /** As it was said for the type that the column has. */
        public Default(Code<Expression> expression) {
            this(expression, false);
        }
    }

    /**
     * Always the value of an expression.
     *
     * @param expression the expression
     * @param isStored whether it is kept, and not computed when it is read
     */
    public record Generated(Code<Expression> expression, boolean isStored) implements Value {}

    /**
     * The next number.
     *
     * @param kind whether another value can be given
     */
    public record Identity(IdentityKind kind) implements Value {}

    /**
     * How the values of a column are kept.
     *
     * @param strategy the strategy, where one was named
     * @param compression the compression, where one was named
     * @param statistics how much ANALYZE remembers, where that was said
     * @param options its options
     */
    public record Storage(
            Optional<String> strategy, Optional<String> compression, Optional<String> statistics, Options options) {

        /** As PostgreSQL does where nothing is said. */
        public static final Storage STANDARD =
                new Storage(Optional.empty(), Optional.empty(), Optional.empty(), Options.NONE);

        /** With another strategy. */
        public Storage withStrategy(Optional<String> other) {
            return new Storage(other, compression, statistics, options);
        }

        /** With another compression. */
        public Storage withCompression(Optional<String> other) {
            return new Storage(strategy, other, statistics, options);
        }

        /** With other statistics. */
        public Storage withStatistics(Optional<String> other) {
            return new Storage(strategy, compression, other, options);
        }

        /** With other options. */
        public Storage with(Options other) {
            return new Storage(strategy, compression, statistics, other);
        }
    }

    /** A column of a type, and nothing else. */
    public static Column of(Type type) {
        return new Column(type, Optional.empty(), Optional.empty(), Optional.empty(), Storage.STANDARD, 0, true);
    }

    /** With another type. */
    public Column with(Type other) {
        return new Column(other, notNull, value, collation, storage, inherited, isLocal);
    }

    /** Taking no null, or taking it. */
    public Column withNotNull(Optional<NotNull> other) {
        return new Column(type, other, value, collation, storage, inherited, isLocal);
    }

    /** Taking no null; what says so already stays. */
    public Column withoutNulls() {
        return withNotNull(Optional.of(notNull.orElse(NotNull.PLAIN)));
    }

    /** With another value where nothing is given. */
    public Column withValue(Optional<? extends Value> other) {
        return new Column(type, notNull, other.map(Value.class::cast), collation, storage, inherited, isLocal);
    }

    /** With another collation. */
    public Column withCollation(Optional<String> other) {
        return new Column(type, notNull, value, other, storage, inherited, isLocal);
    }

    /** Kept in another way. */
    public Column with(Storage other) {
        return new Column(type, notNull, value, collation, other, inherited, isLocal);
    }

    /** Inherited from so many parents. */
    public Column inherited(int parents, boolean local) {
        return new Column(type, notNull, value, collation, storage, parents, local);
    }

    /** Whether an object is a column that is computed from others. */
    public static boolean isGenerated(SchemaObject object) {
        return object.definition() instanceof Column column
                && column.value().filter(Generated.class::isInstance).isPresent();
    }

    /** Whether it takes a null. */
    public boolean isNullable() {
        return notNull.isEmpty();
    }

    @Override
    public Definition without(Dependency.Part part, long lost) {
        return part == Dependency.Part.DEFAULT ? withValue(Optional.empty()) : this;
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .type("type", type)
                .flag("not null", notNull.isPresent())
                .exact("collation", collation)
                .exact("storage", storage.strategy())
                .exact("compression", storage.compression())
                .exact("statistics", storage.statistics())
                .flag("inherited", inherited > 0 && !isLocal);
        value.ifPresent(present -> describe(present, type, properties));
        return storage.options().describe(properties);
    }

    private static void describe(Value value, Type type, Properties properties) {
        if (value instanceof Default standard) {
            properties.code("default", standard.expression(), type);
        } else if (value instanceof Generated generated) {
            properties.code("generated", generated.expression(), type).flag("stored", generated.isStored());
        } else if (value instanceof Identity identity) {
            properties.exact("identity", identity.kind() == IdentityKind.ALWAYS ? "always" : "by default");
        }
    }
}
