package dev.rung.processor.read;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How types are spelled, without their type arguments and annotations. */
final class TypeNames {

    private TypeNames() {}

    static String of(VariableTree variable) {
        return erasure(variable.getType());
    }

    /** Nothing stands where the compiler infers the type. */
    static String erasure(@Nullable Tree type) {
        if (type == null) {
            return JavaCode.INFERRED;
        }
        if (type instanceof ParameterizedTypeTree parameterized) {
            return erasure(parameterized.getType());
        }
        if (type instanceof AnnotatedTypeTree annotated) {
            return erasure(annotated.getUnderlyingType());
        }
        if (type instanceof ArrayTypeTree array) {
            return erasure(array.getType()) + "[]";
        }
        return type instanceof PrimitiveTypeTree primitive
                ? primitive.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT)
                : type.toString();
    }

    /** Only the source tells {@code String…} from {@code String[]}, and the tree by how it prints. */
    static boolean isVariable(VariableTree parameter) {
        return parameter.getType() instanceof ArrayTypeTree
                && parameter.toString().contains("... ");
    }
}
