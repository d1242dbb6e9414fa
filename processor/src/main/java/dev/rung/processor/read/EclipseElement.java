package dev.rung.processor.read;

import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What Eclipse's compiler knows of an element and shows to nobody by an API (ECJ 3.39 to 3.46: {@code ElementImpl._binding}, which is a
 * {@code SourceTypeBinding} with a scope or a {@code BinaryTypeBinding}). Asked by reflection, and no answer is an answer.
 */
final class EclipseElement {

    private EclipseElement() {}

    /** The text that the compiler itself reads, as an open editor may hold it. */
    static Optional<SourceFile> source(Element type) {
        var unit = follow(type, "_binding", "scope", "referenceContext()", "compilationResult()", "compilationUnit");
        return follow(unit, "getContents()") instanceof char[] text
                        && follow(unit, "getFileName()") instanceof char[] name
                ? Optional.of(new SourceFile(Path.of(new String(name)).toUri(), new String(text)))
                : Optional.empty();
    }

    /** Whether the compiler read the class from a class file. */
    static boolean isClassFile(Element type) {
        return Boolean.TRUE.equals(follow(type, "_binding", "isBinaryBinding()"));
    }

    private static @Nullable Object follow(@Nullable Object start, String... members) {
        Object value = start;
        for (var member : members) {
            if (value == null) {
                return null;
            }
            try {
                value = member.endsWith("()")
                        ? result(value, member.substring(0, member.length() - 2))
                        : value.getClass().getField(member).get(value);
            } catch (ReflectiveOperationException | RuntimeException | LinkageError another) {
                return null;
            }
        }
        return value;
    }

    /** Its class may be hidden where the method is not. */
    private static @Nullable Object result(Object value, String method) throws ReflectiveOperationException {
        var found = value.getClass().getMethod(method);
        return found.trySetAccessible() ? found.invoke(value) : null;
    }
}
