package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Reference;
import dev.rung.sql.tree.ReferentialAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A constraint of a table or a domain, other than NOT NULL.
 *
 * @param rule what it demands
 * @param timing when it is checked
 * @param isValid whether it holds for the rows that were there before
 * @param isEnforced whether it is checked at all
 * @param isNoInherit whether it is not passed to children
 * @param inherited in how many parents of its table it is too
 * @param isLocal whether its table has it by itself too
 */
public record Constraint(
        Rule rule,
        Timing timing,
        boolean isValid,
        boolean isEnforced,
        boolean isNoInherit,
        int inherited,
        boolean isLocal)
        implements Definition {

    /** What a constraint demands. */
    public sealed interface Rule {

        /** In the words of SQL. */
        String words();
    }

    /**
     * A condition of each row.
     *
     * @param condition the condition
     */
    public record Check(Code<Expression> condition) implements Rule {

        @Override
        public String words() {
            return "check";
        }
    }

    /**
     * A primary or unique key. The index behind it is an object of its own, under the same name.
     *
     * @param isPrimary whether it is the primary key
     * @param columns the ids of its columns, in order
     * @param isWithoutOverlaps whether the last column is a range that may not overlap
     */
    public record Key(boolean isPrimary, List<Long> columns, boolean isWithoutOverlaps) implements Rule {

        /** Copies the list. */
        public Key {
            columns = List.copyOf(columns);
        }

        @Override
        public String words() {
            return isPrimary ? "primary key" : "unique";
        }
    }

    /**
     * No two rows that all operators hold for. The index behind it is an object of its own, under the same name.
     *
     * @param operators the operators, in the order of the elements of the index
     */
    public record Exclusion(List<String> operators) implements Rule {

        /** Copies the list. */
        public Exclusion {
            operators = List.copyOf(operators);
        }

        @Override
        public String words() {
            return "exclude";
        }
    }

    /**
     * A foreign key.
     *
     * @param columns the ids of its columns, in order
     * @param table the id of the table that it refers to, or {@link SchemaObject#NONE} where that is not known
     * @param referenced the ids of the columns that it refers to, in order
     * @param match how nulls match
     * @param onDelete what happens when the row that is referred to goes
     * @param onUpdate what happens when its key changes
     * @param hasPeriod whether the last column is a range that has to be covered
     */
    public record ForeignKey(
            List<Long> columns,
            long table,
            List<Long> referenced,
            Reference.Match match,
            Action onDelete,
            Action onUpdate,
            boolean hasPeriod)
            implements Rule {

        /** Copies the lists. */
        public ForeignKey {
            columns = List.copyOf(columns);
            referenced = List.copyOf(referenced);
        }

        @Override
        public String words() {
            return "foreign key";
        }
    }

    /**
     * What happens to the rows that refer to another one.
     *
     * @param kind what
     * @param columns the ids of the columns that are set, where not all of them are
     */
    public record Action(ReferentialAction.Kind kind, List<Long> columns) {

        /** The change is refused. */
        public static final Action NONE = new Action(ReferentialAction.Kind.NO_ACTION, List.of());

        /** Copies the list. */
        public Action {
            columns = List.copyOf(columns);
        }
    }

    /**
     * When a constraint is checked.
     *
     * @param isDeferrable whether that can be put off to the end of a transaction
     * @param isDeferred whether it is, where nothing else is said
     */
    public record Timing(boolean isDeferrable, boolean isDeferred) {

        /** At once, always. */
        public static final Timing IMMEDIATE = new Timing(false, false);
    }

    /** One that is valid, enforced and checked at once. */
    public static Constraint of(Rule rule) {
        return new Constraint(rule, Timing.IMMEDIATE, true, true, false, 0, true);
    }

    /** With another rule. */
    public Constraint with(Rule other) {
        return new Constraint(other, timing, isValid, isEnforced, isNoInherit, inherited, isLocal);
    }

    /** Checked at another time. */
    public Constraint with(Timing other) {
        return new Constraint(rule, other, isValid, isEnforced, isNoInherit, inherited, isLocal);
    }

    /** Valid or not. */
    public Constraint valid(boolean other) {
        return new Constraint(rule, timing, other, isEnforced, isNoInherit, inherited, isLocal);
    }

    /** Enforced or not. */
    public Constraint enforced(boolean other) {
        return new Constraint(rule, timing, isValid, other, isNoInherit, inherited, isLocal);
    }

    /** Passed to children or not. */
    public Constraint noInherit(boolean other) {
        return new Constraint(rule, timing, isValid, isEnforced, other, inherited, isLocal);
    }

    /** Inherited from so many parents. */
    public Constraint inherited(int parents, boolean local) {
        return new Constraint(rule, timing, isValid, isEnforced, isNoInherit, parents, local);
    }

    /** Whether it is the primary key. */
    public boolean isPrimaryKey() {
        return rule instanceof Key key && key.isPrimary();
    }

    /** People speak of the constraint that it is a part of. */
    @Override
    public boolean isPart(Schema schema, SchemaObject self) {
        return Dependency.isOfPartition(self);
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .exact("kind", rule.words())
                .flag("deferrable", timing.isDeferrable())
                .flag("initially deferred", timing.isDeferred())
                .flag("not valid", !isValid)
                .flag("not enforced", !isEnforced)
                .flag("no inherit", isNoInherit);
        describe(properties);
        return properties;
    }

    private void describe(Properties properties) {
        if (rule instanceof Check check) {
            properties.code("expression", Optional.of(check.condition()));
        } else if (rule instanceof Key key) {
            properties.objects("columns", key.columns()).flag("without overlaps", key.isWithoutOverlaps());
        } else if (rule instanceof Exclusion exclusion) {
            properties.names("operators", exclusion.operators());
        } else if (rule instanceof ForeignKey key) {
            properties
                    .objects("columns", key.columns())
                    .object("references", key.table())
                    .objects("referenced columns", key.referenced())
                    .flag("match full", key.match() == Reference.Match.FULL)
                    .flag("period", key.hasPeriod());
            describe("on delete", key.onDelete(), properties);
            describe("on update", key.onUpdate(), properties);
        }
    }

    private static void describe(String words, Action action, Properties properties) {
        if (action.kind() != ReferentialAction.Kind.NO_ACTION) {
            properties.exact(
                    words, action.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            properties.objects(words + " columns", action.columns());
        }
    }
}
