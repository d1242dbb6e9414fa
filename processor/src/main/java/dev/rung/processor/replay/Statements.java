package dev.rung.processor.replay;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.ObjectReference;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.Query;
import dev.rung.processor.parse.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Does to the schema what a statement does. */
final class Statements {

    private static final Pattern CHANGES_SCHEMA = Pattern.compile("(?i)\\b(create|alter|drop|execute|perform)\\b");

    private final Transition transition;
    private final Creation creation;
    private final Removal removal;
    private final Modification modification;

    Statements(Transition transition) {
        this.transition = transition;
        this.creation = new Creation(transition);
        this.removal = new Removal(transition);
        this.modification = new Modification(transition, creation, removal);
    }

    void apply(SqlStatement statement) {
        if (statement instanceof SqlStatement.CreateTable create) {
            creation.table(create);
        } else if (statement instanceof SqlStatement.CreateIndex create) {
            creation.index(create);
        } else if (statement instanceof SqlStatement.CreateView create) {
            creation.view(create);
        } else if (statement instanceof SqlStatement.CreateSequence create) {
            creation.sequence(create);
        } else if (statement instanceof SqlStatement.CreateType create) {
            creation.type(create);
        } else if (statement instanceof SqlStatement.CreateRoutine create) {
            creation.routine(create);
        } else if (statement instanceof SqlStatement.CreateObject create) {
            creation.object(create);
        } else if (statement instanceof SqlStatement.CreateSchema create) {
            createSchema(create);
        } else if (statement instanceof SqlStatement.Alter alter) {
            modification.alter(alter);
        } else if (statement instanceof SqlStatement.Drop drop) {
            removal.drop(drop);
        } else {
            applyOther(statement);
        }
    }

    private void applyOther(SqlStatement statement) {
        if (statement instanceof SqlStatement.Comment comment) {
            on(comment.kind(), comment.object())
                    .ifPresent(object -> transition.replace(
                            object.with("comment", comment.text() == null ? null : Fragment.exact(comment.text()))));
        } else if (statement instanceof SqlStatement.Privileges privileges) {
            privileges
                    .objects()
                    .forEach(reference -> removal.find(privileges.kind(), reference)
                            .ifPresent(object -> transition.replace(Privileges.set(object, privileges))));
        } else if (statement instanceof SqlStatement.SetSearchPath set) {
            transition.searchPath(set.schemas());
        } else if (statement instanceof SqlStatement.CreateTemporary create) {
            transition.temporary(create.name().name());
        } else if (statement instanceof SqlStatement.ChangeData change) {
            see(Query.of(Fragment.code(transition.sql())));
            if (transition.relation(change.table()).isEmpty()) {
                transition.unknown(ObjectKind.TABLE, change.table());
            }
        } else if (statement instanceof SqlStatement.Evaluate evaluate) {
            see(Query.of(Fragment.code(transition.sql())));
            evaluate(evaluate.functions());
        } else if (statement instanceof SqlStatement.Block block) {
            apply(block);
        } else if (statement instanceof SqlStatement.DropOwned) {
            transition.doubtEverything("what a role owns is not followed");
        } else if (statement instanceof SqlStatement.Other) {
            transition.doubtStatement("what this statement does to the schema is not followed");
        }
    }

    private void see(Query query) {
        query.sources().keySet().forEach(transition::relation);
    }

    private void createSchema(SqlStatement.CreateSchema create) {
        if (creation.schema(create)) {
            transition.searchPath(List.of(create.name()));
            create.elements().forEach(this::apply);
            transition.searchPath(List.of("public"));
        }
    }

    private Optional<SchemaObject> on(ObjectKind kind, ObjectReference reference) {
        var found = removal.find(kind, reference);
        if (found.isEmpty()) {
            removal.unknown(kind, reference);
        }
        return found;
    }

    /** A function of the user's may change the schema, and so may one of an extension. */
    private void evaluate(List<QualifiedName> functions) {
        for (var function : functions) {
            for (var routine : transition.routines(function)) {
                var body = routine.property("body");
                if (body == null || CHANGES_SCHEMA.matcher(body.text()).find()) {
                    transition.doubtEverything("it calls a function that may change the schema");
                }
            }
        }
        if (transition.doubt().fromExtensions() && !functions.isEmpty()) {
            transition.doubtStatement("it calls a function of an extension, which may change the schema");
        }
    }

    private void apply(SqlStatement.Block block) {
        if (block.isCertain()) {
            block.statements().forEach(this::apply);
            return;
        }
        transition.leniently(() -> block.statements().forEach(this::apply));
        boolean changes = !block.statements().stream().allMatch(SqlStatement.Evaluate.class::isInstance);
        if (changes && !block.isGuarded()) {
            transition.doubtStatement("what this block of code does depends on more than its text");
        }
        if (block.isDynamic()) {
            transition.doubtEverything("this block of code runs SQL that is put together in the database");
        }
    }
}
