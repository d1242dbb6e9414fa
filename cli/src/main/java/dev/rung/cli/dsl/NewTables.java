package dev.rung.cli.dsl;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says with a new table what a script adds to it only later: constraints, and where its numbers come from. */
public final class NewTables {

    private static final Pattern ADDED = Pattern.compile("(?is)alter\\s+table\\s+.*?\\s+add\\s+(constraint\\b.*)");
    private static final Pattern COMMENTS = Pattern.compile("\\A(?:--.*\\R|\\s)+");
    private static final Pattern CALL = Pattern.compile("([\\w$]+)\"?\\s*\\(");

    private final List<String> statements;
    private final List<SqlStatement> parsed;

    private final Set<QualifiedName> created;
    private final Set<String> functions;

    /** Each new table so far, by its name. */
    private final Map<QualifiedName, TableText> tables = new LinkedHashMap<>();

    private NewTables(List<String> statements) {
        this.statements = statements;
        this.parsed = statements.stream().map(NewTables::parsed).toList();
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
        return new NewTables(Serials.gathered(statements)).gathered();
    }

    private List<String> gathered() {
        var rest = new ArrayList<Integer>();
        for (int i = 0; i < statements.size(); i++) {
            if (parsed.get(i) instanceof SqlStatement.CreateTable table && isGatherable(table)) {
                tables.put(table.name(), TableText.of(statements.get(i)));
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
        return parsed.get(i) instanceof SqlStatement.CreateTable table && tables.containsKey(table.name())
                ? String.valueOf(tables.get(table.name()))
                : statements.get(i);
    }

    /** A statement with comments before it. */
    static SqlStatement parsed(String statement) {
        return SqlParser.parse(withoutComments(statement));
    }

    private static String withoutComments(String statement) {
        return COMMENTS.matcher(statement).replaceFirst("");
    }

    /** Whether a statement is one that a new table has taken over. */
    private boolean isTaken(int i) {
        if (!(parsed.get(i) instanceof SqlStatement.Alter alter)
                || alter.kind() != ObjectKind.TABLE
                || alter.alterations().size() != 1
                || !tables.containsKey(alter.object().name())) {
            return false;
        }
        var alteration = alter.alterations().get(0);
        if (alteration instanceof Alteration.AddIdentity add) {
            return isWritable(() -> Alterations.of(alter, withoutComments(statements.get(i))))
                    && take(alter.object().name(), add);
        }
        return alteration instanceof Alteration.AddConstraint add
                && take(alter.object().name(), add.constraint(), withoutComments(statements.get(i)));
    }

    private boolean take(QualifiedName name, ConstraintDefinition constraint, String statement) {
        var added = ADDED.matcher(statement);
        var table = tables.get(name);
        if (table == null
                || !added.matches()
                || !isWritable(() -> Constraints.of(constraint))
                || !canBeThere(name, constraint)) {
            return false;
        }
        return table.elements().add(added.group(1));
    }

    private boolean take(QualifiedName name, Alteration.AddIdentity add) {
        var table = tables.get(name);
        int column = table == null ? -1 : table.indexOf(add.column());
        if (table == null || column < 0 || add.options() != null || !add.kind().equals(Fragment.code("by default"))) {
            return false;
        }
        table.elements().set(column, table.elements().get(column) + " GENERATED BY DEFAULT AS IDENTITY");
        return true;
    }

    private static boolean isWritable(Runnable writing) {
        try {
            writing.run();
            return true;
        } catch (NotInDsl beyond) {
            return false;
        }
    }

    /** Whether all that a constraint needs is there when its table is made. */
    private boolean canBeThere(QualifiedName table, ConstraintDefinition constraint) {
        var references = constraint.references();
        if (references != null && created.contains(references)) {
            var order = List.copyOf(tables.keySet());
            return order.contains(references) && order.indexOf(references) <= order.indexOf(table);
        }
        var expression = constraint.expression();
        return expression == null
                || CALL.matcher(expression.text()).results().noneMatch(call -> functions.contains(call.group(1)));
    }
}
