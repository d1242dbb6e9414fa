package dev.rung.cli.dsl;

import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.ColumnDefinition;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.Quotes;
import dev.rung.processor.parse.SequenceOptions;
import dev.rung.processor.parse.SqlStatement;
import dev.rung.processor.parse.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says {@code serial} where a sequence, a default and an owner say the same in three statements (PostgreSQL 18, "Serial Types").
 */
final class Serials {

    private static final Pattern NEXT = Pattern.compile("(?is)nextval\\('(.+)'::regclass\\)");
    private static final Map<String, String> TYPES =
            Map.of("smallint", "smallserial", "integer", "serial", "bigint", "bigserial");

    private final List<String> statements;
    private final List<SqlStatement> parsed;
    private final List<String> removed = new ArrayList<>();

    private Serials(List<String> statements) {
        this.statements = new ArrayList<>(statements);
        this.parsed = statements.stream().map(NewTables::parsed).toList();
    }

    static List<String> gathered(List<String> statements) {
        return new Serials(statements).gathered();
    }

    private List<String> gathered() {
        for (int i = 0; i < statements.size(); i++) {
            if (parsed.get(i) instanceof SqlStatement.Alter alter
                    && alter.alterations().size() == 1
                    && alter.alterations().get(0) instanceof Alteration.SetOptions set
                    && set.options().isEmpty()
                    && set.ownedBy() != null) {
                gather(i, alter.object().name(), set.ownedBy());
            }
        }
        statements.removeAll(removed);
        return statements;
    }

    private void gather(int owned, QualifiedName name, Alteration.OwnedBy owner) {
        int sequence = indexOf(
                SqlStatement.CreateSequence.class, create -> create.name().equals(name));
        int table = indexOf(
                SqlStatement.CreateTable.class,
                create -> create.isComplete() && create.name().equals(owner.table()));
        if (sequence >= 0 && table >= 0) {
            var create = (SqlStatement.CreateTable) parsed.get(table);
            create.columns().stream()
                    .filter(column -> column.name().equals(owner.column())
                            && isSerial(create, column, (SqlStatement.CreateSequence) parsed.get(sequence)))
                    .forEach(column -> {
                        sayIn(table, column);
                        removed.add(statements.get(sequence));
                        removed.add(statements.get(owned));
                    });
        }
    }

    private <S extends SqlStatement> int indexOf(Class<S> kind, Predicate<S> wanted) {
        for (int i = 0; i < parsed.size(); i++) {
            if (kind.isInstance(parsed.get(i)) && wanted.test(kind.cast(parsed.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private void sayIn(int table, ColumnDefinition column) {
        var text = TableText.of(statements.get(table));
        var type = TYPES.get(column.type().toString());
        text.elements().set(text.indexOf(column.name()), Quotes.round(column.name()) + " " + type);
        statements.set(table, text.toString());
    }

    /** Whether {@code serial} would make just this sequence and this column. */
    private static boolean isSerial(
            SqlStatement.CreateTable table, ColumnDefinition column, SqlStatement.CreateSequence sequence) {
        var type = column.type().toString();
        var options = SequenceOptions.created(sequence.options());
        var name = new QualifiedName(table.name().schema(), table.name().name() + "_" + column.name() + "_seq");
        return column.properties().keySet().equals(Set.of("default", "not null"))
                && column.constraints().isEmpty()
                && TYPES.containsKey(type)
                && options.equals(type.equals("bigint") ? Map.of() : Map.of("type", type))
                && sequence.name().equals(name)
                && isNext(column.properties().getOrDefault("default", Fragment.code("")), name);
    }

    private static boolean isNext(Fragment value, QualifiedName sequence) {
        var next = NEXT.matcher(value.text());
        return next.matches()
                && SqlText.name(next.group(1)).filter(sequence::equals).isPresent();
    }
}
