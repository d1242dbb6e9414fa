package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.LanguageStatement;
import dev.rung.sql.tree.Statement;
import java.util.List;

/** Puts languages right, as far as dropping and renaming do. */
public final class LanguageRemedies implements Remedies {

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(
                new LanguageStatement.Drop(false, List.of(Spelling.name(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new LanguageStatement.Rename(Spelling.name(object), Spelling.name(to), Place.NOWHERE));
    }
}
