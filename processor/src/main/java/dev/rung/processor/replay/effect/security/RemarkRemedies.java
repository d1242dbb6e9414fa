package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.remedy.ReferenceSpelling;
import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.ObjectReference;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextConstant;
import java.util.List;
import java.util.Optional;

/** Puts what is said of objects of any kind right: comments, labels, owners, privileges. */
public final class RemarkRemedies implements Remedies {

    @Override
    public List<Statement> restore(Change change) {
        var property = change.property();
        if (property.startsWith("privilege ")) {
            return new PrivilegeRemedies().restore(change);
        }
        return new ReferenceSpelling(change.after())
                .of(change.is()).stream()
                        .map(object -> switch (property.split(" ", 2)[0]) {
                            case "comment" ->
                                new CommentStatement.Comment(
                                        object, text(change.was().remarks().comment()), Place.NOWHERE);
                            case "owner" ->
                                Spelling.statement("alter " + SqlPrinter.print(object) + " owner to "
                                        + Spelling.role(owner(change.was())));
                            default -> label(change, property.substring("label of ".length()), object);
                        })
                        .toList();
    }

    private static Optional<TextConstant> text(Optional<String> text) {
        return text.map(it -> new TextConstant(it, Place.NOWHERE));
    }

    /** What nobody was named the owner of belongs to who made it: the role that runs the migrations. */
    private static String owner(SchemaObject object) {
        return object.remarks().owner().orElse("current_user");
    }

    private static Statement label(Change change, String provider, ObjectReference object) {
        return new CommentStatement.SecurityLabel(
                text(Optional.of(provider).filter(name -> !name.equals("the only provider"))),
                object,
                text(Optional.ofNullable(change.was().remarks().labels().get(provider))),
                Place.NOWHERE);
    }
}
