package dev.rung.cli.uses;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/** Follows values through a method, each with the type that the class file gives to it. */
final class TypedValues extends BasicInterpreter {

    TypedValues() {
        super(Opcodes.ASM9);
    }

    @Override
    public @Nullable BasicValue newValue(@Nullable Type type) {
        return type != null && isReference(type) ? new BasicValue(type) : super.newValue(type);
    }

    @Override
    public BasicValue binaryOperation(AbstractInsnNode instruction, BasicValue array, BasicValue index)
            throws AnalyzerException {
        var type = array.getType();
        return instruction.getOpcode() == Opcodes.AALOAD && type != null && type.getSort() == Type.ARRAY
                ? new BasicValue(Type.getType(type.getDescriptor().substring(1)))
                : super.binaryOperation(instruction, array, index);
    }

    /** What comes from two ways and is not of one type is of none that is known. */
    @Override
    public BasicValue merge(BasicValue one, BasicValue other) {
        if (one.equals(other)) {
            return one;
        }
        if (one.getType() == null
                || other.getType() == null
                || !isReference(one.getType())
                || !isReference(other.getType())) {
            return BasicValue.UNINITIALIZED_VALUE;
        }
        if (one.getType().equals(NULL_TYPE)) {
            return other;
        }
        return other.getType().equals(NULL_TYPE) ? one : BasicValue.REFERENCE_VALUE;
    }

    private static boolean isReference(Type type) {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }
}
