package dev.rung.cli.uses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Key;
import org.jooq.Table;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What a method uses by typed tables: the columns whose fields it reads; all columns of a table that goes where these are not named, and of one whose rows
 * it takes as records.
 */
final class TypedUses {

    private static final Set<Type> TABLES =
            Set.of(Type.getObjectType("org/jooq/TableLike"), Type.getObjectType("org/jooq/Table"));

    private final ClassNode owner;
    private final MethodNode method;
    private final TypedClasses typed;
    private final Found found;

    /** The tables that the method names, with the line. */
    private final Map<String, Integer> named = new LinkedHashMap<>();

    private boolean isOfWholeRows;
    private int line = -1;

    /** Who is told what was found. */
    interface Found {

        /** A column of a table, or {@link Use#ALL} or {@link Use#NONE}. */
        void use(Table<?> table, String column, int line);
    }

    TypedUses(ClassNode owner, MethodNode method, TypedClasses typed, Found found) {
        this.owner = owner;
        this.method = method;
        this.typed = typed;
        this.found = found;
    }

    void read() {
        line = firstLine();
        for (var parameter : Type.getArgumentTypes(method.desc)) {
            type(parameter);
        }
        var frames = frames();
        for (int i = 0; i < method.instructions.size(); i++) {
            var instruction = method.instructions.get(i);
            if (instruction instanceof LineNumberNode number) {
                line = number.line;
            }
            read(instruction);
            if (i < frames.size()) {
                follow(instruction, frames.get(i));
            }
        }
        if (isOfWholeRows || frames.isEmpty()) {
            named.forEach((table, at) -> typed.table(table).ifPresent(one -> found.use(one, Use.ALL, at)));
        }
    }

    private int firstLine() {
        for (var instruction : method.instructions) {
            if (instruction instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return -1;
    }

    /** What lies on the stack before each instruction; nothing where the method cannot be followed. */
    private List<Optional<Frame<BasicValue>>> frames() {
        try {
            return Stream.of(new Analyzer<>(new TypedValues()).analyze(owner.name, method))
                    .map(Optional::ofNullable)
                    .toList();
        } catch (AnalyzerException | IndexOutOfBoundsException notFollowed) {
            return List.of();
        }
    }

    private void read(AbstractInsnNode instruction) {
        switch (instruction.getType()) {
            case AbstractInsnNode.FIELD_INSN -> field((FieldInsnNode) instruction);
            case AbstractInsnNode.METHOD_INSN -> call((MethodInsnNode) instruction);
            case AbstractInsnNode.TYPE_INSN -> type(Type.getObjectType(((TypeInsnNode) instruction).desc));
            case AbstractInsnNode.LDC_INSN -> constant(((LdcInsnNode) instruction).cst);
            case AbstractInsnNode.INVOKE_DYNAMIC_INSN ->
                Stream.of(((InvokeDynamicInsnNode) instruction).bsmArgs).forEach(this::constant);
            default -> {
                // Nothing else names a class.
            }
        }
    }

    private void field(FieldInsnNode field) {
        type(Type.getType(field.desc));
        if (field.getOpcode() == Opcodes.GETFIELD) {
            typed.column(field.owner, field.name)
                    .ifPresent(column -> typed.table(field.owner).ifPresent(table -> found.use(table, column, line)));
        } else if (field.getOpcode() == Opcodes.GETSTATIC && field.desc.endsWith("Key;")) {
            keys(typed.keys(field.owner, field.name));
        }
    }

    private void keys(List<Key<?>> keys) {
        keys.forEach(key -> key.getFields().forEach(column -> found.use(key.getTable(), column.getName(), line)));
    }

    private void call(MethodInsnNode call) {
        isOfWholeRows |= Narrow.isOfWholeRows(call) && !takesTypedTable(call);
        type(Type.getObjectType(call.owner));
        type(Type.getReturnType(call.desc));
        if (isPath(call)) {
            typed.table(call.owner).ifPresent(table -> keys(TypedClasses.references(table)));
        }
    }

    /** Then it is told by where the table goes. */
    private static boolean takesTypedTable(MethodInsnNode call) {
        return call.name.equals("selectFrom");
    }

    /** {@code CARS.makers()} leads over a foreign key. */
    private boolean isPath(MethodInsnNode call) {
        return call.desc.startsWith("()")
                && !call.name.equals("<init>")
                && typed.table(call.owner).isPresent()
                && table(Type.getReturnType(call.desc)).isPresent();
    }

    private void constant(Object constant) {
        if (constant instanceof Type type) {
            type(type);
        } else if (constant instanceof Handle handle) {
            type(Type.getObjectType(handle.getOwner()));
        }
    }

    /** A class that is named: a table is named by it, and whoever has to do with records has to do with whole rows. */
    private void type(Type type) {
        if (type.getSort() == Type.ARRAY) {
            type(type.getElementType());
        } else if (type.getSort() == Type.OBJECT) {
            table(type).ifPresent(table -> {
                named.putIfAbsent(type.getInternalName(), line);
                found.use(table, Use.NONE, line);
            });
            typed.ofRecord(type.getInternalName()).ifPresent(table -> found.use(table, Use.ALL, line));
        }
    }

    private Optional<Table<?>> table(Type type) {
        return type.getSort() == Type.OBJECT ? typed.table(type.getInternalName()) : Optional.empty();
    }

    /** Where tables go. */
    private void follow(AbstractInsnNode instruction, Optional<Frame<BasicValue>> before) {
        if (before.isEmpty()) {
            return;
        }
        var stack = before.get();
        int top = stack.getStackSize() - 1;
        if (instruction instanceof MethodInsnNode call) {
            follow(call, stack);
            return;
        }
        switch (instruction.getOpcode()) {
            case Opcodes.PUTFIELD, Opcodes.PUTSTATIC ->
                kept(stack.getStack(top), Type.getType(((FieldInsnNode) instruction).desc));
            case Opcodes.ARETURN -> kept(stack.getStack(top), Type.getReturnType(method.desc));
            case Opcodes.AASTORE -> collected(stack.getStack(top), element(stack.getStack(top - 2)));
            default -> {
                // Elsewhere a table only comes by.
            }
        }
    }

    private static Type element(BasicValue array) {
        var type = array.getType();
        return type != null && type.getSort() == Type.ARRAY
                ? Type.getType(type.getDescriptor().substring(1))
                : Type.getType(Object.class);
    }

    private void follow(MethodInsnNode call, Frame<BasicValue> stack) {
        var parameters = Type.getArgumentTypes(call.desc);
        int first = stack.getStackSize() - parameters.length;
        IntStream.range(0, parameters.length)
                .filter(i -> !Narrow.takes(call))
                .forEach(i -> kept(stack.getStack(first + i), parameters[i]));
        boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
        if (!isStatic && !call.name.equals("<init>") && !Narrow.isCalledOn(call) && !isPath(call)) {
            whole(stack.getStack(first - 1));
        }
        if (call.name.equals("selectFrom") && parameters.length == 1) {
            isOfWholeRows |= isUnknownTable(stack.getStack(first));
        }
    }

    private boolean isUnknownTable(BasicValue value) {
        return value.getType() == null || table(value.getType()).isEmpty();
    }

    /** It goes where it is known as itself, or where nobody knows what becomes of it. */
    private void kept(BasicValue value, Type as) {
        if (table(as).isEmpty()) {
            whole(value);
        }
    }

    /** Several tables go together to where rows come from; several values, to where they are selected. */
    private void collected(BasicValue value, Type element) {
        if (!TABLES.contains(element)) {
            kept(value, element);
        }
    }

    private void whole(BasicValue value) {
        var type = value.getType();
        if (type != null) {
            table(type).ifPresent(table -> found.use(table, Use.ALL, line));
        }
    }
}
