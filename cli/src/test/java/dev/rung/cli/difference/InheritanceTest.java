package dev.rung.cli.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    @Test
    void onlySaysNothingOfATableThatNobodyInheritsFrom() {
        var inheritance = new Inheritance(Set.of("public.parts", "public.\"Odd One\""));
        assertThat(Stream.of("""
                                ALTER TABLE ONLY public.cars
                                	DROP COLUMN a""", """
                                ALTER /* ONLY */ TABLE ONLY public.parts
                                	DROP COLUMN a""", """
                                ALTER TABLE ONLY public."Odd One" DROP COLUMN a""", """
                                ALTER TABLE ONLY (public."Größe.x") DROP COLUMN a""").map(inheritance::withoutOnly)).containsExactly("""
                        ALTER TABLE public.cars
                        	DROP COLUMN a""", """
                        ALTER /* ONLY */ TABLE ONLY public.parts
                        	DROP COLUMN a""", """
                        ALTER TABLE ONLY public."Odd One" DROP COLUMN a""", """
                        ALTER TABLE public."Größe.x" DROP COLUMN a""");
    }
}
