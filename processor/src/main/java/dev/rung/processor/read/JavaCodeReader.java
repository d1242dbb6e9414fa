package dev.rung.processor.read;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Turns the syntax trees of the classes of a file into plain values. */
final class JavaCodeReader {

    private final List<JavaCode.Import> imports;
    private final String packageName;
    private final JavaStatementReader statements;
    private final AssignedNames assigned;
    private final Function<Tree, Position> positions;

    JavaCodeReader(CompilationUnitTree unit, Function<Tree, Position> positions) {
        this.imports = unit.getImports().stream().map(JavaCodeReader::importOf).toList();
        this.packageName =
                unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        this.statements = new JavaStatementReader(this, positions);
        this.assigned = new AssignedNames(unit);
        this.positions = positions;
    }

    private static JavaCode.Import importOf(ImportTree tree) {
        var name = tree.getQualifiedIdentifier().toString();
        boolean onDemand = name.endsWith(".*");
        return new JavaCode.Import(onDemand ? name.substring(0, name.length() - 2) : name, tree.isStatic(), onDemand);
    }

    /** A class that stands in a file by itself. */
    JavaCode.Type topLevel(ClassTree tree) {
        var name = tree.getSimpleName().toString();
        return type(tree, packageName.isEmpty() ? name : packageName + "." + name, null, true);
    }

    /** A class within a method; one without a name has a supertype that stands before its body. */
    JavaCode.Type local(ClassTree tree, @Nullable String superType) {
        var type = type(tree, tree.getSimpleName().toString(), null, false);
        return superType == null
                ? type
                : new JavaCode.Type(
                        type.name(),
                        type.kind(),
                        true,
                        packageName,
                        null,
                        List.of(),
                        List.of(superType),
                        imports,
                        List.of(),
                        List.of(),
                        type.members(),
                        type.methods(),
                        type.nested());
    }

    private JavaCode.Type type(ClassTree tree, String name, @Nullable String outer, boolean isStatic) {
        var kind = kind(tree);
        var constants = new ArrayList<JavaCode.EnumConstant>();
        var components = new ArrayList<JavaCode.Parameter>();
        var members = new ArrayList<JavaCode.Member>();
        var methods = new ArrayList<JavaCode.Method>();
        var nested = new ArrayList<JavaCode.Type>();
        for (var member : tree.getMembers()) {
            if (member instanceof VariableTree field) {
                if (kind == JavaCode.Kind.ENUM && isConstant(field, tree)) {
                    constants.add(new JavaCode.EnumConstant(field.getName().toString(), (JavaCode.Create)
                            statements.expressions().expression(field.getInitializer())));
                } else if (kind == JavaCode.Kind.RECORD && !has(field, Modifier.STATIC)) {
                    components.add(statements.parameter(field));
                } else {
                    members.add(field(field, kind == JavaCode.Kind.INTERFACE));
                }
            } else if (member instanceof BlockTree block) {
                members.add(
                        new JavaCode.Initializer(block.isStatic(), statements.block(block), positions.apply(block)));
            } else if (member instanceof MethodTree method) {
                methods.add(method(method));
            } else if (member instanceof ClassTree type) {
                nested.add(type(
                        type,
                        name + "." + type.getSimpleName(),
                        name,
                        kind == JavaCode.Kind.INTERFACE
                                || type.getModifiers().getFlags().contains(Modifier.STATIC)));
            }
        }
        return new JavaCode.Type(
                name,
                kind,
                kind == JavaCode.Kind.CLASS && !isStatic,
                packageName,
                outer,
                tree.getTypeParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .toList(),
                superTypes(tree),
                imports,
                constants,
                components,
                members,
                methods,
                nested);
    }

    private static JavaCode.Kind kind(ClassTree tree) {
        return switch (tree.getKind()) {
            case ENUM -> JavaCode.Kind.ENUM;
            case RECORD -> JavaCode.Kind.RECORD;
            case INTERFACE, ANNOTATION_TYPE -> JavaCode.Kind.INTERFACE;
            default -> JavaCode.Kind.CLASS;
        };
    }

    private static List<String> superTypes(ClassTree tree) {
        return Stream.concat(Stream.ofNullable(tree.getExtendsClause()), tree.getImplementsClause().stream())
                .map(TypeNames::erasure)
                .toList();
    }

    /** Nothing else in an enum may make an instance of it. */
    private static boolean isConstant(VariableTree field, ClassTree type) {
        return field.getInitializer() instanceof NewClassTree creation
                && creation.getIdentifier().toString().contentEquals(type.getSimpleName());
    }

    private JavaCode.Field field(VariableTree tree, boolean isConstant) {
        var name = tree.getName().toString();
        boolean isFixed =
                isConstant || has(tree, Modifier.FINAL) || (has(tree, Modifier.PRIVATE) && !assigned.contains(name));
        return new JavaCode.Field(
                TypeNames.of(tree),
                name,
                isConstant || has(tree, Modifier.STATIC),
                isFixed,
                statements.expressions().initializer(tree),
                positions.apply(tree));
    }

    private static boolean has(VariableTree tree, Modifier modifier) {
        return tree.getModifiers().getFlags().contains(modifier);
    }

    private JavaCode.Method method(MethodTree tree) {
        var parameters = tree.getParameters();
        return new JavaCode.Method(
                tree.getName().toString(),
                binding(tree),
                !parameters.isEmpty() && TypeNames.isVariable(parameters.get(parameters.size() - 1)),
                tree.getTypeParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .toList(),
                parameters.stream().map(statements::parameter).toList(),
                tree.getReturnType() == null ? "void" : TypeNames.erasure(tree.getReturnType()),
                tree.getBody() == null ? List.of() : statements.block(tree.getBody()));
    }

    private static JavaCode.Binding binding(MethodTree tree) {
        Set<Modifier> flags = tree.getModifiers().getFlags();
        if (tree.getBody() == null) {
            return JavaCode.Binding.ABSTRACT;
        }
        if (flags.contains(Modifier.STATIC)) {
            return JavaCode.Binding.STATIC;
        }
        return flags.contains(Modifier.PRIVATE) ? JavaCode.Binding.PRIVATE : JavaCode.Binding.VIRTUAL;
    }
}
