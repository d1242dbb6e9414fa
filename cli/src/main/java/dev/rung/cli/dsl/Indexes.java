package dev.rung.cli.dsl;

import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.IndexDefinition;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NullTreatment;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements about indexes: as jOOQ says them, and as {@code PostgresDSL} does where jOOQ has no words.
 *
 * @param source the statement
 */
record Indexes(Source source) implements IndexStatement.Cases<Code> {

    /** The method of an index of which none is said. */
    static final String STANDARD_METHOD = "btree";

    @Override
    public Code create(IndexStatement.Create index) {
        var definition = index.definition();
        boolean beyondJooq = index.isConcurrent()
                || index.table().descent() == Relation.Descent.ONLY
                || definition
                        .method()
                        .filter(method -> !method.text().equals(STANDARD_METHOD))
                        .isPresent()
                || definition.nulls() != NullTreatment.DEFAULT
                || !definition.options().isEmpty()
                || definition.tablespace().isPresent();
        return beyondJooq ? ofPostgres(index) : ofJooq(index);
    }

    private Code ofJooq(IndexStatement.Create index) {
        var definition = index.definition();
        var method = "create" + unique(index) + "Index" + ifNotExists(index);
        var code = index.name()
                .map(name -> Code.db(method, name.text()))
                .orElseGet(() -> Code.db(method))
                .then("on", elements(index.table().name(), definition.elements()));
        return where(include(code, definition), definition).execute();
    }

    private Code ofPostgres(IndexStatement.Create index) {
        var definition = index.definition();
        NotInDsl.unless(definition.nulls() != NullTreatment.DISTINCT, "nulls distinct");
        var on = index.table().descent() == Relation.Descent.ONLY ? "onOnly" : "on";
        var code = include(begun(index).then(on, elements(index.table().name(), definition.elements())), definition)
                .thenIf(definition.nulls() == NullTreatment.NOT_DISTINCT, "nullsNotDistinct");
        for (var option : definition.options()) {
            code = code.then("with", optionName(option), value(option));
        }
        if (definition.tablespace().isPresent()) {
            code = code.then("tablespace", definition.tablespace().get().text());
        }
        return where(code, definition).executed();
    }

    private static Code begun(IndexStatement.Create index) {
        var name = index.name().map(Name::text).orElseGet(() -> NotInDsl.because("an index without a name"));
        var method = index.definition().method().map(Name::text).orElse(STANDARD_METHOD);
        var start = "create" + unique(index) + "Index";
        return index.isConcurrent()
                ? Code.call(start + "Concurrently" + ifNotExists(index), name)
                        .thenIf(index.definition().method().isPresent(), "using", method)
                : Code.call(start + "Using" + ifNotExists(index), method, name);
    }

    private static String unique(IndexStatement.Create index) {
        return index.isUnique() ? "Unique" : "";
    }

    private static String ifNotExists(IndexStatement.Create index) {
        return index.ifNotExists() ? "IfNotExists" : "";
    }

    private static String optionName(Option option) {
        return option.name().parts().stream().map(Name::text).collect(Collectors.joining("."));
    }

    private static Object value(Option option) {
        return option.value()
                .<Object>map(value -> {
                    if (value instanceof Option.Number number) {
                        return Literals.number(number.number());
                    }
                    var text = Spelling.text(value);
                    return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
                })
                .orElseGet(() -> NotInDsl.because("an option without a value"));
    }

    private static Code include(Code code, IndexDefinition definition) {
        var columns = definition.include().stream().map(Indexes::included).toList();
        return code.thenIf(!columns.isEmpty(), "include", columns);
    }

    private static String included(IndexElement element) {
        return element.key() instanceof KeyExpression.Column column && isPlain(element)
                ? column.column().text()
                : NotInDsl.because("an included expression");
    }

    private Code where(Code code, IndexDefinition definition) {
        return definition
                .where()
                .map(where -> code.then("where", source.of(where)))
                .orElse(code);
    }

    private List<Object> elements(QualifiedName table, List<IndexElement> elements) {
        if (elements.stream().allMatch(element -> element.key() instanceof KeyExpression.Column && isPlain(element))) {
            return Names.with(
                    table,
                    elements.stream()
                            .map(element -> ((KeyExpression.Column) element.key()).column())
                            .toList());
        }
        var fields = new ArrayList<Object>();
        fields.add(Names.table(table));
        elements.stream().map(this::element).forEach(fields::add);
        return fields;
    }

    /** Whether nothing is said of an element but what it is. */
    static boolean isPlain(IndexElement element) {
        return element.collation().isEmpty()
                && element.operatorClass().isEmpty()
                && element.operatorClassOptions().isEmpty()
                && element.order() == IndexElement.Order.DEFAULT
                && element.nulls() == IndexElement.Nulls.DEFAULT;
    }

    /** An element with its operator class and its order. */
    Code element(IndexElement element) {
        NotInDsl.unless(
                element.collation().isEmpty() && element.operatorClassOptions().isEmpty(), "the order of an index");
        var code = classified(element)
                .thenIf(element.order() == IndexElement.Order.ASC, "asc")
                .thenIf(element.order() == IndexElement.Order.DESC, "desc");
        return switch (element.nulls()) {
            case DEFAULT -> code;
            case NULLS_FIRST -> ordered(code, element).then("nullsFirst");
            case NULLS_LAST -> ordered(code, element).then("nullsLast");
        };
    }

    /** jOOQ says where nulls stand only with an order. */
    private static Code ordered(Code code, IndexElement element) {
        return code.thenIf(element.order() == IndexElement.Order.DEFAULT, "asc");
    }

    private Code classified(IndexElement element) {
        var key = element.key();
        var code = key instanceof KeyExpression.Column column
                ? Code.call("field", Code.call("name", column.column().text()))
                : computed((KeyExpression.Computed) key);
        return element.operatorClass()
                .map(operatorClass -> Code.call(
                        "operatorClass",
                        key instanceof KeyExpression.Column column
                                ? column.column().text()
                                : code,
                        Names.of(operatorClass)))
                .orElse(code);
    }

    /** An index takes the call of a function, and what looks like one, without parentheses. */
    private Code computed(KeyExpression.Computed key) {
        var expression = key.expression();
        var text = source.of(expression);
        boolean isWrapped = key.place().start() < expression.place().start();
        return Code.call("field", expression instanceof Call || !isWrapped ? text : "(" + text + ")");
    }

    @Override
    public Code rename(IndexStatement.Rename rename) {
        return OfObject.renamedByJooq("Index", rename.ifExists(), rename.name(), rename.newName());
    }

    @Override
    public Code drop(IndexStatement.Drop drop) {
        if (!drop.isConcurrent()) {
            return Drops.byJooq("Index", drop.ifExists(), drop.names(), drop.behavior());
        }
        NotInDsl.unless(drop.behavior() != Behavior.RESTRICT, "restrict");
        return Code.call("dropIndexConcurrently" + Drops.ifExists(drop.ifExists()), Names.of(Drops.only(drop.names())))
                .executed();
    }

    @Override
    public Code alter(IndexStatement.Alter alter) {
        return OfObject.owned("index", alter.ifExists(), alter.name(), alter.actions());
    }

    @Override
    public Code attachPartition(IndexStatement.AttachPartition attach) {
        return Code.call("attachIndexPartition", Names.of(attach.partition()))
                .then("to", Names.of(attach.name()))
                .executed();
    }

    @Override
    public Code dependsOnExtension(IndexStatement.DependsOnExtension depends) {
        return NotInDsl.because("depends on extension");
    }

    @Override
    public Code moveAll(IndexStatement.MoveAll move) {
        return NotInDsl.because("a tablespace");
    }

    @Override
    public Code reindex(IndexStatement.Reindex reindex) {
        return NotInDsl.because("reindex");
    }
}
