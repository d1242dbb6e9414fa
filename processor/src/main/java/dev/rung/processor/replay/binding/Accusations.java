package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.Problem;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Locale;

/** What a query or a change of rows says that no data makes right. */
final class Accusations {

    private final Binding binding;

    Accusations(Binding binding) {
        this.binding = binding;
    }

    private void accuse(Place place, Runnable accusation) {
        binding.accuse(place, accusation);
    }

    private void refuse(
            String sqlState, String problem, String reason, String remedy, Place place, SchemaObject... about) {
        accuse(place, () -> binding.verdict().refused(sqlState, problem, reason, remedy, place, about));
    }

    /** What the analysis of an expression found to be wrong, unless an extension may have brought the function or the operator. */
    void wrong(Problem problem) {
        if (binding.verdict().doubt().isOfExtensions()) {
            binding.doubt();
            return;
        }
        refuse(problem.sqlState(), problem.words(), reason(problem), remedy(problem), problem.place());
    }

    private static String reason(Problem problem) {
        return switch (problem.sqlState()) {
            case "42883" ->
                "PostgreSQL takes the function or operator whose parameters the arguments can be converted to, and none is so";
            case "42725" -> "several functions or operators fit, and none of them better than the others";
            default -> "PostgreSQL decides that from the types alone";
        };
    }

    private static String remedy(Problem problem) {
        return switch (problem.sqlState()) {
            case "42883", "42725", "42804" -> "cast the values to the types that are meant";
            default -> "write it with values of types that fit";
        };
    }

    void unknownRelation(QualifiedName name) {
        accuse(name.place(), () -> binding.verdict().unknown(ObjectKind.TABLE, name));
    }

    void unknownColumn(Name name, RangeItem item) {
        item.relation()
                .ifPresentOrElse(
                        relation -> unknownColumn(name, List.of(relation)),
                        () -> accuse(
                                name.place(),
                                () -> binding.verdict()
                                        .unknownColumn(
                                                name,
                                                item.columns().stream()
                                                        .map(ScopeColumn::name)
                                                        .toList())));
    }

    /** No relation of a query has a column. */
    void unknownColumn(Name name, List<SchemaObject> relations) {
        if (relations.size() == 1) {
            accuse(name.place(), () -> binding.verdict().unknown(ObjectKind.COLUMN, name, relations.get(0)));
        } else {
            var others = relations.stream()
                    .filter(relation -> binding.verdict().isCertain(relation))
                    .toList();
            if (others.size() == relations.size()) {
                accuse(
                        name.place(),
                        () -> binding.verdict()
                                .unknownColumn(
                                        name,
                                        relations.stream()
                                                .flatMap(relation ->
                                                        binding
                                                                .schema()
                                                                .children(relation.id(), ObjectKind.COLUMN)
                                                                .stream())
                                                .map(SchemaObject::name)
                                                .toList()));
            }
        }
    }

    void unknownQualifier(Name name, boolean mayBeThere) {
        if (mayBeThere) {
            binding.doubt();
        } else {
            refuse(
                    "42P01",
                    "`" + name.text() + "` is no table of this query",
                    "a column is qualified with what stands in `from`, under its alias where it has one",
                    "name it in `from`, or qualify the column with the name that its table has there",
                    name.place());
        }
    }

    void ambiguous(Name name) {
        refuse(
                "42702",
                "`" + name.text() + "` is ambiguous",
                "several tables of this query have a column of that name",
                "qualify it with the name of its table",
                name.place());
    }

    void ambiguousTable(Name name) {
        refuse(
                "42712",
                "`" + name.text() + "` is named twice",
                "each table of a query needs a name of its own",
                "give one of them an alias",
                name.place());
    }

    void differentNumbers(String operator, int left, int right, Place place) {
        refuse(
                "42601",
                "the queries of this `" + operator.toLowerCase(Locale.ROOT) + "` have " + left + " and " + right
                        + " columns",
                "what is combined needs the same number of columns",
                "select as many columns in both",
                place);
    }

    void differentTypes(String operator, String left, String right, Place place) {
        refuse(
                "42804",
                "the queries of this `" + operator.toLowerCase(Locale.ROOT) + "` give `" + left + "` and `" + right
                        + "` in the same column",
                "what is combined needs columns of types that have a common one",
                "cast one of them",
                place);
    }

    void valuesOfDifferentLength(Place place) {
        refuse(
                "42601",
                "the rows of `values` have different numbers of values",
                "all rows of `values` need the same number",
                "give each row as many values",
                place);
    }

    void tooManyValues(int values, int columns, Place place) {
        refuse(
                "42601",
                "`insert` has " + values + " values for " + columns + " columns",
                "each value needs a column",
                "name as many columns as there are values",
                place);
    }

    void tooFewValues(int values, int columns, Place place) {
        refuse(
                "42601",
                "`insert` has " + values + " values for " + columns + " columns",
                "each column that is named needs a value",
                "give as many values as columns are named",
                place);
    }

    void assignedTwice(Name name) {
        refuse(
                "42701",
                "`" + name.text() + "` is named twice",
                "a column gets one value",
                "leave one of them out",
                name.place());
    }

    void ungrouped(Name name) {
        refuse(
                "42803",
                "column `" + name.text() + "` stands beside an aggregate, and rows are not grouped by it",
                "a group has many rows, and no one value of such a column",
                "add it to `group by`, or write an aggregate of it, such as `max`",
                name.place());
    }

    void valueOfGenerated(SchemaObject column, String reason, String remedy, Place place) {
        refuse("428C9", "column `" + column.name() + "` takes no value", reason, remedy, place, column);
    }

    void noSuchLabel(SchemaObject type, String label, String labels, Place place) {
        refuse(
                "22P02",
                "`" + label + "` is no value of the enum `" + binding.schema().describe(type) + "`",
                "it has the values " + labels,
                "write one of them, or `alter type … add value` in a migration before",
                place,
                type);
    }

    void noSuchConversion(String column, String type, String value, Place place, SchemaObject about) {
        refuse(
                "42804",
                "`" + column + "` is of type `" + type + "`, and the value is of type `" + value + "`",
                "PostgreSQL converts no value of the one type to the other by itself",
                "cast the value",
                place,
                about);
    }
}
