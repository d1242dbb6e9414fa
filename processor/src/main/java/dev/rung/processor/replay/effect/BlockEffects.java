package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.effect.transition.QuotedCode;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.sql.Place;
import dev.rung.sql.body.Body;
import dev.rung.sql.body.BodyText;
import dev.rung.sql.plpgsql.Plpgsql;
import dev.rung.sql.plpgsql.PlpgsqlCode;
import dev.rung.sql.tree.BlockStatement;
import org.jspecify.annotations.Nullable;

/** What blocks of code do: {@code do}. */
final class BlockEffects implements BlockStatement.Cases<@Nullable Void> {

    private final Transition transition;

    BlockEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(BlockStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void run(BlockStatement.Do block) {
        var body = Body.of(block, transition.verdict().statement().sql());
        if (body instanceof Body.Plpgsql code) {
            run(code.text(), block.code().place());
        } else if (body instanceof Body.Sql) {
            refuseSql(block.place());
        } else if (body instanceof Body.NotRead notRead) {
            transition.verdict().doubtEverything(notRead.place(), "this code begins a statement that is not known");
        } else if (body instanceof Body.Foreign foreign) {
            transition.verdict().doubtEverything(block.place(), "code in `" + foreign.language() + "` is not read");
        }
        return null;
    }

    private void refuseSql(Place place) {
        transition
                .verdict()
                .refused(
                        "0A000",
                        "`do` runs no code in `sql`",
                        "that language has no blocks of its own",
                        "write the statements as they are, or the block in `plpgsql`",
                        place);
    }

    /** The code is read once more with its places in the statement, so that what it does is said of the right words. */
    private void run(BodyText text, Place place) {
        var code = QuotedCode.of(text, transition.verdict().statement().sql());
        if (Plpgsql.read(code.text()) instanceof PlpgsqlCode.Read read) {
            code.during(transition, () -> new BlockRun(transition).run(read.block()));
        } else {
            transition.verdict().doubtEverything(place, "this block of code is not read");
        }
    }
}
