package dev.rung.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.tree.LockMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CompiledEffectsTest {

    private static final CompiledEffect.Table CARS = new CompiledEffect.Table("public", "cars");
    private static final CompiledEffect.Table ODD = new CompiledEffect.Table("a\tb", "c\\d\ne");

    private static final CompiledEffect EFFECT = new CompiledEffect(
            new TreeMap<>(Map.of(CARS, LockMode.ACCESS_EXCLUSIVE, ODD, LockMode.SHARE_ROW_EXCLUSIVE)),
            new TreeSet<>(List.of(CARS)),
            new TreeSet<>(List.of(CARS, ODD)),
            new TreeMap<>(Map.of(CARS, 3)),
            new TreeSet<>(List.of(ODD)),
            new TreeSet<>(List.of(Wait.WRITERS, Wait.OLD_SNAPSHOTS)),
            List.of(
                    new CompiledEffect.NotNull(CARS, "plate"),
                    new CompiledEffect.Unique(ODD, List.of("a", "b\tc"), false),
                    new CompiledEffect.Reference(CARS, List.of("maker", "year"), ODD, List.of("id", "of"))));

    private static final CompiledEffect NOTHING = new CompiledEffect(
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            List.of());

    @Test
    void areReadAsTheyWereWritten() {
        for (boolean isAccepted : List.of(true, false)) {
            var effects = new CompiledEffects(isAccepted, List.of(EFFECT, NOTHING, EFFECT));
            assertThat(CompiledEffects.parse(effects.text())).isEqualTo(effects);
        }
    }

    @Test
    void ofANewerCompilerSayWhatIsKnown() {
        assertThat(CompiledEffects.parse("novelty\tx\nstatement\nnovelty\tpublic\tcars\nreads\tpublic\tcars\n")
                        .statements())
                .singleElement()
                .extracting(CompiledEffect::reads)
                .isEqualTo(new TreeSet<>(List.of(CARS)));
    }
}
