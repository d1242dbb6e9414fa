package dev.rung.postgres;

import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** {@code ALTER TYPE … ADD VALUE} */
final class AddEnumValue extends PostgresQuery implements EnumSteps.PlaceStep {

    private AddEnumValue(String verb, Name type, String value) {
        super("alter type {0} " + verb + " {1}", type, DSL.inline(value));
    }

    /** The statement before its type: {@code verb} is {@code add value}, with or without a condition. */
    record Begun(String verb, String value) implements EnumSteps.ToTypeStep {

        @Override
        public AddEnumValue to(Name type) {
            return new AddEnumValue(verb, type, value);
        }

        @Override
        public AddEnumValue to(String type) {
            return to(DSL.name(type));
        }
    }

    @Override
    public Query before(String value) {
        return new PostgresQuery(and("before {0}", DSL.inline(value)));
    }

    @Override
    public Query after(String value) {
        return new PostgresQuery(and("after {0}", DSL.inline(value)));
    }
}
