package dev.rung.cli.uses;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Which of jOOQ's methods take a table and look at no more of its columns than are named beside it. Of all others it is taken that they look at all.
 */
final class Narrow {

    private static final String JOOQ = "org/jooq/";

    /** As an argument, or as what they are called on. */
    private static final Set<String> METHODS = Set.of(
            "from",
            "using",
            "update",
            "delete",
            "deleteFrom",
            "insertInto",
            "mergeInto",
            "truncate",
            "truncateTable",
            "fetchCount",
            "fetchExists",
            "of",
            "join",
            "innerJoin",
            "leftJoin",
            "leftOuterJoin",
            "rightJoin",
            "rightOuterJoin",
            "fullJoin",
            "fullOuterJoin",
            "crossJoin",
            "straightJoin",
            "leftSemiJoin",
            "leftAntiJoin",
            "crossApply",
            "outerApply");

    /** On a table itself. */
    private static final Set<String> OF_TABLES = Set.of(
            "as",
            "rename",
            "where",
            "whereExists",
            "whereNotExists",
            "getName",
            "getQualifiedName",
            "getUnqualifiedName",
            "getSchema",
            "getCatalog",
            "getComment",
            "hashCode",
            "equals",
            "toString",
            "count",
            "forUpdate");

    private Narrow() {}

    static boolean takes(MethodInsnNode call) {
        return call.owner.startsWith(JOOQ) && METHODS.contains(call.name);
    }

    static boolean isCalledOn(MethodInsnNode call) {
        return METHODS.contains(call.name) || OF_TABLES.contains(call.name);
    }

    /** Whether a call means all columns of the tables of its statement: {@code select()}, {@code asterisk()}, values without a list of columns. */
    static boolean isOfWholeRows(MethodInsnNode call) {
        return call.owner.startsWith(JOOQ)
                && switch (call.name) {
                    case "select", "selectDistinct", "returning", "returningResult" ->
                        call.desc.startsWith("()") || isWithoutArguments(call);
                    case "asterisk", "onKey", "naturalJoin", "selectFrom" -> true;
                    case "values" -> call.owner.equals("org/jooq/InsertSetStep");
                    default -> false;
                };
    }

    /** For no arguments in the place of any number, compilers make an array of none. */
    private static boolean isWithoutArguments(MethodInsnNode call) {
        var array = before(call);
        if (array == null || array.getOpcode() != Opcodes.ANEWARRAY) {
            return false;
        }
        var size = before(array);
        return size != null && size.getOpcode() == Opcodes.ICONST_0;
    }

    private static @Nullable AbstractInsnNode before(AbstractInsnNode instruction) {
        var before = instruction.getPrevious();
        while (before != null && before.getOpcode() < 0) {
            before = before.getPrevious();
        }
        return before;
    }
}
