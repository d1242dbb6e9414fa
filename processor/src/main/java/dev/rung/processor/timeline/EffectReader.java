package dev.rung.processor.timeline;

import dev.rung.processor.replay.safety.Blocked;
import dev.rung.processor.replay.safety.SafetyEffect;
import dev.rung.processor.replay.safety.StatementEffect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a statement does to a system in use, under the names that its relations have before it. */
final class EffectReader {

    private EffectReader() {}

    static Version.Effect effect(StatementEffect of) {
        var effect = of.effect();
        var locks = new ArrayList<Version.Effect.Lock>();
        effect.locks().forEach((id, mode) -> locks.add(new Version.Effect.Lock(of.name(id), mode.words())));
        var blocked = new ArrayList<String>();
        Blocked.of(of.before(), effect.locks())
                .forEach((id, uses) -> blocked.add("`" + of.name(id) + "`: "
                        + uses.stream()
                                .map(use -> use.words().replace('_', ' '))
                                .collect(Collectors.joining(", "))));
        return new Version.Effect(
                of.statement().sql(),
                of.statement().begin().line(),
                locks,
                blocked,
                names(effect.rewrites(), of),
                names(effect.scans(), of),
                names(effect.builds(), of),
                effect.breaks().stream().map(broken -> words(broken, of)).toList());
    }

    private static List<String> names(Collection<Long> ids, StatementEffect of) {
        return ids.stream().map(of::name).sorted().toList();
    }

    private static String words(SafetyEffect.Break broken, StatementEffect of) {
        return "`%s` is %s"
                .formatted(
                        of.name(broken.object()),
                        broken.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
