package dev.rung.cli.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    @Test
    void onlySaysNothingOfATableThatNobodyInheritsFrom() {
        var inheritance = new Inheritance(Set.of("public.parts", "public.\"Odd One\""));
        assertThat(inheritance.withoutOnly("""
                ALTER TABLE ONLY public.cars
                	DROP COLUMN a;
                ALTER TABLE ONLY public.parts
                	DROP COLUMN a;
                ALTER TABLE ONLY public."Odd One" DROP COLUMN a;
                """)).isEqualTo("""
                ALTER TABLE public.cars
                	DROP COLUMN a;
                ALTER TABLE ONLY public.parts
                	DROP COLUMN a;
                ALTER TABLE ONLY public."Odd One" DROP COLUMN a;
                """);
    }
}
