package dev.rung.cli.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.catalog.CatalogChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What statements lose is told by what they do, and not by what stands in their texts. */
class JudgementTest {

    private static final List<CatalogChange> GONE = List.of(
            new CatalogChange("table", "public.\"Größe.x\"", null, "{}", null),
            new CatalogChange("column", "public.t.\"a.b\"", null, "{}", null));

    @Test
    void namesWhatIsDropped() {
        var statements = List.of(
                "drop /* no index */ table if exists public.\"Größe.x\"",
                "alter table only public.t drop column \"a.b\", drop column c");
        assertThat(Judgement.losses(statements, GONE))
                .containsExactly(
                        "drops table `public.\"Größe.x\"` and its data",
                        "drops column `public.t.\"a.b\"` and its data");
        assertThat(Judgement.remakes(statements, GONE))
                .containsExactly(
                        "DROPS column `public.t.c` AND MAKES IT AGAIN: its data would be lost; write this another way");
    }

    @Test
    void sayNothingOfWhatACodeBlockOrACommentHolds() {
        var statements = List.of("""
                create function f() returns void language plpgsql as $$
                begin
                DROP TABLE public.other;
                end $$""", """
                -- DROP TABLE public.other
                comment on table public.t is '
                DROP TABLE public.other'""");
        assertThat(Judgement.losses(statements, GONE)).isEmpty();
        assertThat(Judgement.remakes(statements, GONE)).isEmpty();
    }

    @Test
    void anIndexThatIsMadeAgainAsItWasIsNeedless() {
        var statements = List.of(
                "DROP INDEX public.\"i.1\"",
                "CREATE INDEX /* on other */ \"i.1\" ON public.t (a)",
                "COMMENT ON EXTENSION citext IS 'x'",
                "ALTER TABLE public.t DROP CONSTRAINT \"Größe\"",
                "ALTER TABLE ONLY public.t\n\tADD CONSTRAINT \"Größe\" CHECK (a > 0)",
                "DROP INDEX public.j");
        assertThat(Needless.without(statements, List.of(new CatalogChange("index", "public.t.j", null, "x", null))))
                .containsExactly("DROP INDEX public.j");
    }
}
