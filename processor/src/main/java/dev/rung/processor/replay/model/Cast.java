package dev.rung.processor.replay.model;

import dev.rung.sql.tree.CastStatement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A cast, which has no name but its types.
 *
 * @param source the type that is cast
 * @param target the type that it is cast to
 * @param context where it is used without being written
 * @param function the function that does it, if one does
 * @param isByText whether it goes by the text of the value; else, without a function, both are the same bytes
 */
public record Cast(
        Type source, Type target, CastStatement.Context context, Optional<Callable> function, boolean isByText)
        implements Definition {

    /** The types, by which it is told. */
    public static ArgumentTypes types(Type source, Type target) {
        return ArgumentTypes.of(List.of(source, target));
    }

    @Override
    public String signature() {
        return types(source, target).key();
    }

    @Override
    public String signatureIn(Schema here, Schema there) {
        return types(source, target).keyIn(here, there);
    }

    @Override
    public String shownSignature(Schema schema) {
        return "(" + source.shown(schema) + " as " + target.shown(schema) + ")";
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .exact("context", context.name().toLowerCase(Locale.ROOT))
                .flag("with inout", isByText);
        function.ifPresent(it -> it.describe("function", properties));
        return properties;
    }
}
