package dev.rung.cli.dsl;

import dev.rung.cli.sql.SqlMask;
import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.ConstraintDefinition;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.SqlParser;
import dev.rung.processor.parse.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says with a new table what a script adds to it only later: constraints, and where its numbers come from. */
public final class NewTables {

    private static final Pattern ADDED = Pattern.compile("(?is)alter\\s+table\\s+.*?\\s+add\\s+(constraint\\b.*)");
    private static final Pattern CALL = Pattern.compile("([\\w$]+)\"?\\s*\\(");

    private final List<String> statements;
    private final List<SqlStatement> parsed;

    private final Set<QualifiedName> created;
    private final Set<String> functions;

    /** The elements of each new table so far, by its name. */
    private final Map<QualifiedName, List<String>> elements = new LinkedHashMap<>();

    private NewTables(List<String> statements) {
        this.statements = statements;
        this.parsed = statements.stream().map(SqlParser::parse).toList();
        this.created = parsed.stream()
                .filter(SqlStatement.CreateTable.class::isInstance)
                .map(statement -> ((SqlStatement.CreateTable) statement).name())
                .collect(Collectors.toSet());
        this.functions = parsed.stream()
                .filter(SqlStatement.CreateRoutine.class::isInstance)
                .map(statement -> ((SqlStatement.CreateRoutine) statement)
                        .routine()
                        .name()
                        .name())
                .collect(Collectors.toSet());
    }

    /**
     * Gathers what belongs together.
     *
     * @param statements statements in an order in which they run
     * @return fewer statements that do the same
     */
    public static List<String> gathered(List<String> statements) {
        return new NewTables(statements).gathered();
    }

    private List<String> gathered() {
        var rest = new ArrayList<Integer>();
        for (int i = 0; i < statements.size(); i++) {
            if (parsed.get(i) instanceof SqlStatement.CreateTable table && isGatherable(table)) {
                elements.put(table.name(), new ArrayList<>(Tables.list(inside(statements.get(i)))));
                rest.add(i);
            } else if (!isTaken(i)) {
                rest.add(i);
            }
        }
        return rest.stream().map(this::text).toList();
    }

    private static boolean isGatherable(SqlStatement.CreateTable table) {
        return table.isComplete() && !table.columns().isEmpty() && !table.ifNotExists();
    }

    private String text(int i) {
        var statement = statements.get(i);
        if (!(parsed.get(i) instanceof SqlStatement.CreateTable table) || !elements.containsKey(table.name())) {
            return statement;
        }
        var inside = inside(statement);
        int start = SqlMask.of(statement).indexOf('(') + 1;
        return statement.substring(0, start)
                + "\n\t" + String.join(",\n\t", elements.getOrDefault(table.name(), List.of())) + "\n"
                + statement.substring(start + inside.length());
    }

    /** What stands between the first parentheses. */
    private static String inside(String statement) {
        var mask = SqlMask.of(statement);
        int open = mask.indexOf('(');
        return statement.substring(open + 1, Expressions.closing(mask, open));
    }

    /** Whether a statement is one that a new table has taken over. */
    private boolean isTaken(int i) {
        if (!(parsed.get(i) instanceof SqlStatement.Alter alter)
                || alter.kind() != ObjectKind.TABLE
                || alter.alterations().size() != 1
                || statements.get(i).startsWith("--")
                || !elements.containsKey(alter.object().name())) {
            return false;
        }
        var alteration = alter.alterations().get(0);
        if (alteration instanceof Alteration.AddIdentity add) {
            return isWritable(() -> Alterations.of(alter, statements.get(i)))
                    && take(alter.object().name(), add);
        }
        return alteration instanceof Alteration.AddConstraint add
                && take(alter.object().name(), add.constraint(), statements.get(i));
    }

    private boolean take(QualifiedName name, ConstraintDefinition constraint, String statement) {
        var added = ADDED.matcher(statement);
        if (!added.matches() || !isWritable(() -> Constraints.of(constraint)) || !canBeThere(name, constraint)) {
            return false;
        }
        elementsOf(name).add(added.group(1));
        return true;
    }

    private boolean take(QualifiedName name, Alteration.AddIdentity add) {
        var columns = elementsOf(name);
        for (int i = 0; i < columns.size(); i++) {
            if (isColumn(columns.get(i), add.column())
                    && add.kind().equals(Fragment.code("by default"))
                    && add.options() == null) {
                columns.set(i, columns.get(i) + " GENERATED BY DEFAULT AS IDENTITY");
                return true;
            }
        }
        return false;
    }

    private List<String> elementsOf(QualifiedName table) {
        return elements.getOrDefault(table, List.of());
    }

    private static boolean isColumn(String element, String name) {
        return SqlParser.parse("create table x (" + element + ")") instanceof SqlStatement.CreateTable table
                && table.columns().size() == 1
                && table.columns().get(0).name().equals(name);
    }

    private static boolean isWritable(Supplier<Code> code) {
        try {
            code.get();
            return true;
        } catch (NotInDsl beyond) {
            return false;
        }
    }

    /** Whether all that a constraint needs is there when its table is made. */
    private boolean canBeThere(QualifiedName table, ConstraintDefinition constraint) {
        var references = constraint.references();
        if (references != null && created.contains(references)) {
            var order = List.copyOf(elements.keySet());
            return order.contains(references) && order.indexOf(references) <= order.indexOf(table);
        }
        var expression = constraint.expression();
        return expression == null
                || CALL.matcher(expression.text()).results().noneMatch(call -> functions.contains(call.group(1)));
    }
}
