package dev.rung.cli.dsl;

import dev.rung.sql.Identifier;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SequenceOption;
import dev.rung.sql.tree.SequenceStatement;
import dev.rung.sql.tree.StandardType;
import dev.rung.sql.tree.TableStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says {@code serial} where a sequence, a default and an owner say the same in three statements (PostgreSQL 18, "Serial Types").
 */
final class Serials {

    private static final Map<StandardType, String> TYPES = Map.of(
            StandardType.SMALLINT, "smallserial",
            StandardType.INTEGER, "serial",
            StandardType.BIGINT, "bigserial");

    private final List<ScriptStatement> statements;
    private final Set<ScriptStatement> removed = new HashSet<>();

    private Serials(List<ScriptStatement> statements) {
        this.statements = new ArrayList<>(statements);
    }

    static List<ScriptStatement> gathered(List<ScriptStatement> statements) {
        return new Serials(statements).gathered();
    }

    private List<ScriptStatement> gathered() {
        for (var statement : List.copyOf(statements)) {
            statement
                    .as(SequenceStatement.Change.class)
                    .ifPresent(change -> owner(change).ifPresent(column -> gather(statement, change.name(), column)));
        }
        statements.removeAll(removed);
        return statements;
    }

    /** The column that a sequence is given to, if that is all. */
    private static Optional<QualifiedName> owner(SequenceStatement.Change change) {
        return change.options().size() == 1 && change.options().get(0) instanceof SequenceOption.OwnedBy owned
                ? owned.column()
                : Optional.empty();
    }

    private void gather(ScriptStatement owned, QualifiedName name, QualifiedName column) {
        var sequence = statements.stream()
                .filter(statement -> statement
                        .as(SequenceStatement.Create.class)
                        .filter(create -> create.name().equals(name))
                        .isPresent())
                .findFirst();
        int table = IntStream.range(0, statements.size())
                .filter(i -> statements
                        .get(i)
                        .table()
                        .map(TableStatement.Create::name)
                        .equals(Sequences.tableOf(column)))
                .findFirst()
                .orElse(-1);
        if (sequence.isPresent() && table >= 0 && say(table, column.name().text(), sequence.get())) {
            removed.add(sequence.get());
            removed.add(owned);
        }
    }

    /** Writes the type of a column anew, if it is one that {@code serial} would make. */
    private boolean say(int index, String name, ScriptStatement sequence) {
        var statement = statements.get(index);
        var table = statement.table().orElseThrow();
        int at = NewTables.indexOf(table, name);
        if (at < 0) {
            return false;
        }
        var column = (ColumnDefinition) table.elements().get(at);
        var type = type(column);
        if (type.isEmpty()
                || !isSerial(
                        table,
                        column,
                        sequence.as(SequenceStatement.Create.class).orElseThrow(),
                        type.get())) {
            return false;
        }
        var text = TableText.of(table, statement.sql());
        text.elements().set(at, Identifier.quote(name) + " " + TYPES.get(type.get()));
        statements.set(index, statement.with(text));
        return true;
    }

    private static Optional<StandardType> type(ColumnDefinition column) {
        return TYPES.keySet().stream()
                .filter(type -> DataTypes.is(column.type(), type))
                .findFirst();
    }

    /** Whether {@code serial} would make just this sequence and this column. */
    private static boolean isSerial(
            TableStatement.Create table,
            ColumnDefinition column,
            SequenceStatement.Create sequence,
            StandardType type) {
        var traits = ColumnTraits.of(column);
        var name = ownSequence(table.name(), column);
        return column.constraints().size() == 2
                && traits.isNotNull()
                && traits.value().filter(value -> isNext(value, name)).isPresent()
                && sequence.name().equals(name)
                && isOf(Sequences.said(sequence.options()), type);
    }

    private static QualifiedName ownSequence(QualifiedName table, ColumnDefinition column) {
        var parts = new ArrayList<>(table.parts());
        var last = parts.remove(parts.size() - 1);
        parts.add(new Name(last.text() + "_" + column.name().text() + "_seq", last.place()));
        return new QualifiedName(parts, table.place());
    }

    /** Whether all that is said of a sequence is the type of its numbers; {@code bigint} goes without saying. */
    private static boolean isOf(List<SequenceOption> said, StandardType type) {
        return type == StandardType.BIGINT
                ? said.isEmpty()
                : said.size() == 1 && said.get(0) instanceof SequenceOption.As as && DataTypes.is(as.type(), type);
    }

    /** {@code nextval('…'::regclass)} of a sequence. */
    private static boolean isNext(Expression value, QualifiedName sequence) {
        return value instanceof Call call
                && call.function().name().text().equals("nextval")
                && call.arguments().arguments().size() == 1
                && call.arguments().arguments().get(0).value() instanceof Cast cast
                && DataTypes.name(cast.type()).equals("regclass")
                && cast.value() instanceof Constant.Text text
                && SqlParser.name(text.text()).filter(sequence::equals).isPresent();
    }
}
