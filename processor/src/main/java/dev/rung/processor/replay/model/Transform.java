package dev.rung.processor.replay.model;

import java.util.List;
import java.util.Optional;

/**
 * A transform, which has no name but its type and language.
 *
 * @param type the type that is transformed
 * @param language the language that it is transformed for
 * @param fromSql the function that makes a value of the language
 * @param toSql the function that makes a value of the type
 */
public record Transform(Type type, String language, Optional<Callable> fromSql, Optional<Callable> toSql)
        implements Definition {

    @Override
    public String signature() {
        return ArgumentTypes.of(List.of(type)).key() + language;
    }

    @Override
    public String signatureIn(Schema here, Schema there) {
        return ArgumentTypes.of(List.of(type)).keyIn(here, there) + language;
    }

    @Override
    public String shownSignature(Schema schema) {
        return "for " + type.shown(schema) + " language " + language;
    }

    @Override
    public Properties properties() {
        var properties = new Properties();
        fromSql.ifPresent(function -> function.describe("from sql", properties));
        toSql.ifPresent(function -> function.describe("to sql", properties));
        return properties;
    }
}
