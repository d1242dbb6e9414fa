package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Language;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.LanguageStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to procedural languages. */
public final class LanguageEffects implements LanguageStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public LanguageEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(LanguageStatement statement) {
        statement.accept(this);
    }

    /** Without functions it is {@code create extension}, of which nobody here knows what comes with it. */
    @Override
    public @Nullable Void create(LanguageStatement.Create create) {
        Map<String, Callable> functions = new HashMap<>();
        create.functions().ifPresent(written -> {
            var called = new CalledFunctions(transition);
            functions.put("handler", called.near(written.handler(), List.of()));
            written.inline().ifPresent(name -> functions.put("inline", called.near(name, List.of())));
            written.validator().ifPresent(name -> functions.put("validator", called.near(name, List.of())));
        });
        Set<Dependency> needs = new HashSet<>();
        functions.values().forEach(function -> needs.addAll(function.needs()));
        var language = SchemaObject.of(
                        ObjectKind.LANGUAGE,
                        SchemaObject.NONE,
                        create.name().text(),
                        new Language(create.isTrusted() || create.functions().isEmpty(), functions))
                .needing(needs);
        if (transition.isFree(language, create.orReplace(), create.name().place())) {
            transition.add(language);
        }
        return null;
    }

    private Optional<SchemaObject> language(Name name) {
        return transition.find(ObjectKind.LANGUAGE, qualified(name), false);
    }

    private static QualifiedName qualified(Name name) {
        return new QualifiedName(List.of(name), name.place());
    }

    @Override
    public @Nullable Void rename(LanguageStatement.Rename rename) {
        language(rename.name()).ifPresent(language -> transition.rename(language, rename.newName()));
        return null;
    }

    @Override
    public @Nullable Void setOwner(LanguageStatement.SetOwner set) {
        language(set.name()).ifPresent(language -> transition.replace(Owners.given(language, set.owner())));
        return null;
    }

    @Override
    public @Nullable Void drop(LanguageStatement.Drop drop) {
        transition.drop(
                ObjectKind.LANGUAGE,
                drop.names().stream().map(LanguageEffects::qualified).toList(),
                drop.ifExists(),
                drop.behavior());
        return null;
    }
}
