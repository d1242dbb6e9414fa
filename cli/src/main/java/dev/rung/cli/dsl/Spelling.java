package dev.rung.cli.dsl;

import dev.rung.sql.Place;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddIdentity;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.IndexDefinition;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.SequenceStatement;
import dev.rung.sql.tree.SettingValue;
import dev.rung.sql.tree.StandardType;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableAction;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.TriggerStatement;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.ViewStatement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One spelling of those that mean the same to PostgreSQL, so that two statements say the same when their trees are equal. What is not
 * known here to mean the same does not.
 */
final class Spelling {

    private static final Map<String, StandardType> STANDARD = Arrays.stream(StandardType.values())
            .collect(Collectors.toMap(StandardType::catalogName, Function.identity()));

    private static final String CATALOG = "pg_catalog";

    /** What becomes of each kind of node. */
    private static final Map<Class<? extends Node>, UnaryOperator<Node>> RULES = Map.ofEntries(
            rule(QualifiedName.class, Spelling::withoutOwnSchema),
            rule(TypeName.class, Spelling::standard),
            rule(Cast.class, cast -> new Cast(cast.value(), cast.type(), Cast.Spelling.COLONS, cast.place())),
            rule(Option.class, Spelling::asText),
            rule(SettingValue.Word.class, Spelling::asText),
            rule(SettingValue.Number.class, Spelling::asText),
            rule(IndexDefinition.class, Spelling::withMethod),
            rule(IndexElement.class, Spelling::ordered),
            rule(Relation.class, Spelling::withDescendants),
            rule(RoutineReference.class, Spelling::withTypesOnly),
            rule(Argument.class, Spelling::given),
            rule(AddColumn.class, Spelling::sorted),
            rule(TriggerStatement.Call.class, Triggers::plain),
            rule(TriggerStatement.Create.class, Triggers::plain),
            rule(TableStatement.Create.class, Spelling::gathered),
            rule(TableStatement.Alter.class, Spelling::withPlainIdentities),
            rule(SequenceStatement.Create.class, Sequences::plain),
            rule(DomainStatement.Create.class, Domains::plain),
            rule(ViewStatement.CreateMaterialized.class, Views::plain),
            rule(RoutineStatement.Create.class, Routines::plain),
            rule(CommentStatement.Comment.class, Comments::plain));

    private Spelling() {}

    private static <T extends Node> Map.Entry<Class<? extends Node>, UnaryOperator<Node>> rule(
            Class<T> type, Function<T, ? extends Node> spelling) {
        return Map.entry(type, node -> spelling.apply(type.cast(node)));
    }

    /** A statement in that spelling. */
    static Statement of(Statement statement) {
        return Tree.map(statement, Spelling::spelled);
    }

    /** A type in that spelling. */
    static TypeName of(TypeName type) {
        return Tree.map(type, Spelling::spelled);
    }

    private static Node spelled(Node node) {
        return RULES.getOrDefault(node.getClass(), UnaryOperator.identity()).apply(node);
    }

    private static QualifiedName withoutOwnSchema(QualifiedName name) {
        return Names.isOwn(name)
                ? new QualifiedName(name.parts().subList(1, name.parts().size()), name.place())
                : name;
    }

    /** {@code int4} is {@code integer}; {@code bpchar} alone is not {@code character}, which has a length of one. */
    private static TypeName standard(TypeName type) {
        if (!(type.base() instanceof TypeName.Named named)) {
            return type;
        }
        var parts = named.name().parts();
        var name = named.name().name().text();
        boolean isBuiltIn =
                parts.size() == 1 || parts.size() == 2 && parts.get(0).text().equals(CATALOG);
        if (!isBuiltIn) {
            return type;
        }
        var standard = Optional.ofNullable(STANDARD.get(name))
                .filter(found ->
                        found != StandardType.CHARACTER || !named.modifiers().isEmpty())
                .filter(found -> found != StandardType.BIT || !named.modifiers().isEmpty());
        TypeName.Base base =
                standard.isPresent() ? new TypeName.Standard(standard.get(), named.modifiers(), named.place()) : named;
        return new TypeName(type.isSet(), base, type.dimensions(), type.place());
    }

    /** The values of options are texts, whatever they are written as. */
    private static Option asText(Option option) {
        return new Option(
                option.name(),
                option.value()
                        .map(value -> new Option.Text(new TextConstant(text(value), value.place()), value.place())),
                option.place());
    }

    /** What the value of an option is kept as. */
    static String text(Option.Value value) {
        if (value instanceof Option.Word word) {
            return word.word();
        }
        if (value instanceof Option.Number number) {
            return number.number().text();
        }
        if (value instanceof Option.Text text) {
            return text.text().text();
        }
        return value instanceof Option.Type type
                ? SqlPrinter.print(type.type())
                : ((Option.Operator) value).operator().symbol();
    }

    private static SettingValue asText(SettingValue value) {
        return new SettingValue.Text(new TextConstant(text(value), value.place()), value.place());
    }

    /** What the value of a setting is. */
    static String text(SettingValue value) {
        if (value instanceof SettingValue.Word word) {
            return word.word().text();
        }
        return value instanceof SettingValue.Number number
                ? number.number().text()
                : ((SettingValue.Text) value).text().text();
    }

    private static IndexDefinition withMethod(IndexDefinition index) {
        var method = index.method().orElseGet(() -> new Name(Indexes.STANDARD_METHOD, Place.NOWHERE));
        return new IndexDefinition(
                Optional.of(method),
                index.elements(),
                index.include(),
                index.nulls(),
                index.options(),
                index.tablespace(),
                index.where(),
                index.place());
    }

    private static IndexElement ordered(IndexElement element) {
        return new IndexElement(
                element.key(),
                element.collation(),
                element.operatorClass(),
                element.operatorClassOptions(),
                element.order() == IndexElement.Order.ASC ? IndexElement.Order.DEFAULT : element.order(),
                element.nulls(),
                element.place());
    }

    private static Relation withDescendants(Relation relation) {
        return relation.descent() == Relation.Descent.DESCENDANTS
                ? new Relation(relation.name(), Relation.Descent.DEFAULT, relation.place())
                : relation;
    }

    /** A routine is told by the types of its parameters, not by their names. */
    private static RoutineReference withTypesOnly(RoutineReference routine) {
        return new RoutineReference(
                routine.name(),
                routine.arguments()
                        .map(arguments ->
                                arguments.stream().map(Spelling::withoutName).toList()),
                routine.place());
    }

    private static Argument withoutName(Argument argument) {
        return new Argument(
                argument.mode(), Optional.empty(), argument.type(), argument.defaultValue(), argument.place());
    }

    private static Argument given(Argument argument) {
        return argument.mode() == Argument.Mode.IN
                ? new Argument(
                        Argument.Mode.DEFAULT,
                        argument.name(),
                        argument.type(),
                        argument.defaultValue(),
                        argument.place())
                : argument;
    }

    private static AddColumn sorted(AddColumn add) {
        var traits = ColumnTraits.of(add.column());
        return traits.constraints().isEmpty() ? new AddColumn(add.ifNotExists(), traits.alone(), add.place()) : add;
    }

    private static TableStatement.Create gathered(TableStatement.Create table) {
        try {
            return Tables.gathered(table);
        } catch (NotInDsl columnsThatStandElsewhere) {
            return table;
        }
    }

    private static TableStatement.Alter withPlainIdentities(TableStatement.Alter alter) {
        return new TableStatement.Alter(
                alter.isForeign(),
                alter.ifExists(),
                alter.table(),
                alter.actions().stream()
                        .map(action -> plain(action, alter.table().name()))
                        .toList(),
                alter.place());
    }

    private static TableAction plain(TableAction action, QualifiedName table) {
        return action instanceof AddIdentity add
                ? new AddIdentity(add.column(), add.kind(), Sequences.said(add, table), add.place())
                : action;
    }
}
