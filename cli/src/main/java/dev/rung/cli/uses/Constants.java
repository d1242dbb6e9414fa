package dev.rung.cli.uses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** The texts in a class: constants in its methods, the pieces that methods put together, and the values of annotations. */
final class Constants {

    private final ClassNode owner;
    private final List<Constant> found = new ArrayList<>();

    /**
     * A text.
     *
     * @param text the text
     * @param place where it stands
     */
    record Constant(String text, StackTraceElement place) {}

    private Constants(ClassNode owner) {
        this.owner = owner;
    }

    static List<Constant> of(ClassNode owner) {
        var constants = new Constants(owner);
        constants.annotations(
                ClassFiles.annotations(owner.visibleAnnotations, owner.invisibleAnnotations), "<init>", -1);
        owner.fields.forEach(field -> constants.annotations(
                ClassFiles.annotations(field.visibleAnnotations, field.invisibleAnnotations), "<init>", -1));
        owner.methods.forEach(constants::method);
        return constants.found;
    }

    /** A place in a class, as a stack trace has it. */
    static StackTraceElement place(ClassNode owner, String method, int line) {
        return new StackTraceElement(owner.name.replace('/', '.'), method, owner.sourceFile, line);
    }

    private void method(MethodNode method) {
        int line = -1;
        for (var instruction : method.instructions) {
            if (instruction instanceof LineNumberNode number) {
                if (line < 0) {
                    annotations(method, number.line);
                }
                line = number.line;
            } else if (instruction instanceof LdcInsnNode constant) {
                value(constant.cst, method.name, line);
            } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                for (var argument : dynamic.bsmArgs) {
                    value(argument, method.name, line);
                }
            }
        }
        if (line < 0) {
            annotations(method, line);
        }
    }

    private void annotations(MethodNode method, int line) {
        annotations(ClassFiles.annotations(method.visibleAnnotations, method.invisibleAnnotations), method.name, line);
    }

    private void annotations(Stream<AnnotationNode> annotations, String method, int line) {
        annotations.forEach(annotation -> value(annotation, method, line));
    }

    private void value(Object value, String method, int line) {
        if (value instanceof String text) {
            found.add(new Constant(text, place(owner, method, line)));
        } else if (value instanceof AnnotationNode annotation && annotation.values != null) {
            value(annotation.values, method, line);
        } else if (value instanceof List<?> values) {
            values.forEach(one -> value(one, method, line));
        }
    }
}
