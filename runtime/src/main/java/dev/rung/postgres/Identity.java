package dev.rung.postgres;

import java.util.List;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** A statement that makes an identity column, with the options of its sequence. */
final class Identity extends PostgresQuery implements ColumnSteps.IdentityStep {

    private final QueryPart bare;
    private final List<QueryPart> options;

    Identity(QueryPart bare) {
        this(bare, List.of());
    }

    private Identity(QueryPart bare, List<QueryPart> options) {
        super(options.isEmpty() ? bare : DSL.sql("{0} ({1})", bare, separatedByBlanks(options)));
        this.bare = bare;
        this.options = options;
    }

    private static QueryPart separatedByBlanks(List<QueryPart> options) {
        return options.stream()
                .reduce((before, next) -> DSL.sql("{0} {1}", before, next))
                .orElseThrow();
    }

    private Identity with(String option, long value) {
        return with(DSL.sql(option + " {0}", DSL.inline(value)));
    }

    private Identity with(QueryPart option) {
        return new Identity(bare, Parts.plus(options, option));
    }

    @Override
    public Identity startWith(long value) {
        return with("start with", value);
    }

    @Override
    public Identity incrementBy(long step) {
        return with("increment by", step);
    }

    @Override
    public Identity minvalue(long value) {
        return with("minvalue", value);
    }

    @Override
    public Identity maxvalue(long value) {
        return with("maxvalue", value);
    }

    @Override
    public Identity cache(long count) {
        return with("cache", count);
    }

    @Override
    public Identity cycle() {
        return with(DSL.sql("cycle"));
    }
}
