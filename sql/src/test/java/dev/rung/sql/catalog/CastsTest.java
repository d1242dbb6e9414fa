package dev.rung.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CastsTest {

    private final Catalog catalog = Catalog.of(18);
    private final Casts casts = catalog.casts();

    private Type type(String name) {
        return catalog.types().get(name);
    }

    @Test
    void tellsWhatIsCastByItself() {
        assertThat(casts.isImplicit(type("int4"), type("int8"))).isTrue();
        assertThat(casts.isImplicit(type("int8"), type("int4"))).isFalse();
        assertThat(casts.isAssignment(type("int8"), type("int4"))).isTrue();
        assertThat(casts.isAssignment(type("text"), type("int4"))).isFalse();
        assertThat(casts.isAssignment(type("int4"), type("text"))).isTrue();
    }

    @Test
    void tellsWhatIsStoredAlike() {
        assertThat(casts.isBinaryCoercible(type("varchar"), type("text"))).isTrue();
        assertThat(casts.isBinaryCoercible(type("int4"), type("oid"))).isTrue();
        assertThat(casts.isBinaryCoercible(type("int4"), type("int8"))).isFalse();
        assertThat(casts.isBinaryCoercible(type("bpchar"), type("text"))).isFalse();
    }

    @Test
    void castsDomainsAndArraysAsWhatTheyAreMadeOf() {
        var domain = Type.domain("public", "price", type("numeric"));

        assertThat(casts.isBinaryCoercible(domain, type("numeric"))).isTrue();
        assertThat(casts.isImplicit(type("_int4"), type("_int8"))).isTrue();
        assertThat(casts.path(type("_int4"), type("_int8"), Cast.Context.IMPLICIT))
                .contains(Casts.Path.ELEMENTS);
        assertThat(casts.isImplicit(type("_int8"), type("_int4"))).isFalse();
    }

    @Test
    void takesTheCastsThatSomebodyMade() {
        var mood = Type.enumeration("public", "mood");
        var made = new Cast(type("varchar"), mood, Cast.Context.IMPLICIT, Cast.Method.TEXT, Optional.empty());

        assertThat(casts.isImplicit(type("varchar"), mood)).isFalse();
        assertThat(casts.with(List.of(made)).isImplicit(type("varchar"), mood)).isTrue();
    }
}
