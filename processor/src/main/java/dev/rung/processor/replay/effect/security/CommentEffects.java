package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.TextConstant;
import org.jspecify.annotations.Nullable;

/** What comments and security labels do. */
public final class CommentEffects implements CommentStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final ReferencedObjects objects;

    public CommentEffects(Transition transition) {
        this.transition = transition;
        this.objects = new ReferencedObjects(transition);
    }

    public void apply(CommentStatement statement) {
        statement.accept(this);
    }

    /** An empty comment is none. */
    @Override
    public @Nullable Void comment(CommentStatement.Comment comment) {
        var text = comment.text().map(TextConstant::text).filter(written -> !written.isEmpty());
        objects.find(comment.object())
                .ifPresent(object ->
                        transition.replace(object.saying(object.remarks().withComment(text))));
        return null;
    }

    @Override
    public @Nullable Void securityLabel(CommentStatement.SecurityLabel label) {
        var provider = label.provider().map(TextConstant::text).orElse("the only provider");
        objects.find(label.object())
                .ifPresent(object -> transition.replace(object.saying(
                        object.remarks().withLabel(provider, label.label().map(TextConstant::text)))));
        return null;
    }
}
