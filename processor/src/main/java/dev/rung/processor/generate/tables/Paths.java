package dev.rung.processor.generate.tables;

import static dev.rung.processor.generate.tables.Specs.generic;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.rung.processor.head.HeadTable;
import dev.rung.processor.head.HeadTable.HeadReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jooq.ForeignKey;
import org.jooq.InverseForeignKey;
import org.jooq.Name;
import org.jooq.Path;
import org.jooq.Record;
import org.jooq.Table;

/** The methods of a table that lead over its foreign keys, there and back, and across tables of many-to-many: jOOQ's implicit joins. */
final class Paths {

    private final HeadTable table;
    private final List<HeadTable> all;
    private final Naming naming;
    private final Set<String> names = new HashSet<>();

    Paths(HeadTable table, List<HeadTable> all, Naming naming) {
        this.table = table;
        this.all = all;
        this.naming = naming;
    }

    /**
     * A foreign key with the table that it belongs to.
     *
     * @param from the table
     * @param reference its foreign key
     */
    private record Inbound(HeadTable from, HeadReference reference) {}

    /**
     * Two foreign keys of a table that are together a key of it.
     *
     * @param first the one that refers to this table
     * @param second the other one
     */
    private record Across(Inbound first, HeadReference second) {}

    static HeadTable referenced(HeadReference reference, List<HeadTable> all) {
        return all.stream()
                .filter(table -> refersTo(reference, table))
                .findFirst()
                .orElseThrow();
    }

    private static boolean refersTo(HeadReference reference, HeadTable table) {
        return reference.schema().equals(table.schema()) && reference.table().equals(table.name());
    }

    private List<Inbound> inbound(HeadTable to) {
        return all.stream()
                .flatMap(from -> from.references().stream()
                        .filter(reference -> refersTo(reference, to))
                        .map(reference -> new Inbound(from, reference)))
                .toList();
    }

    void addTo(TypeSpec.Builder type) {
        var inbound = inbound(table);
        if (table.references().isEmpty() && inbound.isEmpty()) {
            return;
        }
        type.addMethod(over().addStatement("super(path, childPath, parentPath, $L)", naming.constant(table))
                .build());
        type.addType(pathClass());
        for (var reference : table.references()) {
            var to = referenced(reference, all);
            add(type, to, name(table, to, to, reference), "this, $T.$L, null", table, reference);
        }
        var there = new LinkedHashMap<Inbound, String>();
        for (var one : inbound) {
            var name = name(one.from, table, one.from, one.reference);
            there.put(one, name);
            add(type, one.from, name, "this, null, $T.$L.getInverseKey()", one.from, one.reference);
        }
        across(table).forEach(across -> add(type, across, there));
    }

    /** The name of the table at the other end, or of the key where two keys join the same tables. */
    private String name(HeadTable from, HeadTable to, HeadTable end, HeadReference reference) {
        boolean isOnly =
                from.references().stream().filter(other -> refersTo(other, to)).count() == 1;
        return naming.pathMethod(isOnly ? end.name() : reference.name());
    }

    private void add(
            TypeSpec.Builder type,
            HeadTable end,
            String name,
            String arguments,
            HeadTable from,
            HeadReference reference) {
        if (!names.add(name)) {
            return;
        }
        var path = naming.path(end);
        type.addField(FieldSpec.builder(path, "_" + name, Modifier.PRIVATE, Modifier.TRANSIENT)
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "The table {@code $L.$L}, joined by {@code $L}.\n", end.schema(), end.name(), reference.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(path)
                .beginControlFlow("if (_$L == null)", name)
                .addStatement(
                        "_$L = new $T($L)",
                        name,
                        path,
                        CodeBlock.of(arguments, naming.keys(from.schema()), naming.reference(from, reference)))
                .endControlFlow()
                .addStatement("return _$L", name)
                .build());
    }

    /** The pairs of foreign keys that lead from a table to others and are, without overlap, a key of the table between them. */
    private List<Across> across(HeadTable from) {
        return inbound(from).stream()
                .flatMap(first -> first.from.keys().stream()
                        .flatMap(key -> first.from.references().stream()
                                .filter(second -> areTogether(first.reference, second, key.columns()))
                                .map(second -> new Across(first, second))))
                .toList();
    }

    private static boolean areTogether(HeadReference first, HeadReference second, List<String> key) {
        var columns = new HashSet<>(first.columns());
        return !first.equals(second)
                && columns.addAll(second.columns())
                && columns.size() == first.columns().size() + second.columns().size()
                && columns.equals(Set.copyOf(key));
    }

    private void add(TypeSpec.Builder type, Across across, Map<Inbound, String> there) {
        var between = across.first.from;
        var end = referenced(across.second, all);
        boolean isOnly = across(table).stream()
                        .filter(other -> refersTo(other.second, end))
                        .count()
                == 1;
        var name = naming.pathMethod(isOnly ? end.name() : across.second.name());
        if (!names.add(name)) {
            return;
        }
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "The table {@code $L.$L}, joined across {@code $L}.\n",
                        end.schema(),
                        end.name(),
                        between.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(naming.path(end))
                .addStatement("return $L().$L()", there.get(across.first), name(between, end, end, across.second))
                .build());
    }

    private MethodSpec.Builder over() {
        var other = TypeVariableName.get("O", Record.class);
        var row = naming.record(table);
        return MethodSpec.constructorBuilder()
                .addJavadoc("The table at the end of a path.\n")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(other)
                .addParameter(generic(Table.class, other), "path")
                .addParameter(generic(ForeignKey.class, other, row), "childPath")
                .addParameter(generic(InverseForeignKey.class, other, row), "parentPath");
    }

    private TypeSpec pathClass() {
        ClassName path = naming.path(table);
        var row = naming.record(table);
        var type = Specs.type(path, "The table at the end of a path, for implicit joins")
                .addModifiers(Modifier.STATIC)
                .superclass(naming.table(table))
                .addSuperinterface(generic(Path.class, row))
                .addMethod(over().addStatement("super(path, childPath, parentPath)")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Name.class, "alias")
                        .addParameter(generic(Table.class, row), "aliased")
                        .addStatement("super(alias, aliased)")
                        .build());
        Aliases.add(type, path, List.of("as"));
        return type.build();
    }
}
