package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class NeedlessEffectTest {

    @Test
    void knownAnyhow() {
        Golden.checkBodies(
                getClass(),
                "knownAnyhow",
                Sources.bodies(
                        "CreateCars",
                        "@dev.rung.Effect(\"create table cars (id int)\") // warning",
                        1,
                        "db.execute(\"create table cars (id int)\");",
                        "db.execute(\"drop table cars\");"));
    }

    @Test
    void notKnownOtherwise() {
        Golden.silent(Sources.bodies(
                "CreateCars",
                "@dev.rung.Effect(\"create table cars (id int)\")",
                1,
                "db.execute(\"do $$ begin execute (select 'create table cars (id int)' from pg_class limit 1); end $$\");",
                "db.execute(\"drop table cars\");"));
    }
}
