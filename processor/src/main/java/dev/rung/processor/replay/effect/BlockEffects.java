package dev.rung.processor.replay.effect;

import dev.rung.processor.compile.CompiledStatement;
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
            transition
                    .verdict()
                    .doubtEverything(block.place(), "code in `" + foreign.language() + "` is not read");
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
    private void run(BodyText text, Place code) {
        var verdict = transition.verdict();
        var statement = verdict.statement();
        int start = text.inStatement(new Place(0, 0)).start();
        int length = text.text().length();
        var padded = blank(statement.sql().substring(0, start)) + text.text();
        if (!(Plpgsql.read(padded) instanceof PlpgsqlCode.Read read)) {
            verdict.doubtEverything(code, "this block of code is not read");
            return;
        }
        boolean isAsWritten = text.inStatement(new Place(length, length)).end() == padded.length();
        if (!isAsWritten) {
            verdict.begin(new CompiledStatement(
                    padded, statement.parsed(), statement.position(), statement.place()));
        }
        new BlockRun(transition, padded).run(read.block());
        verdict.begin(statement);
    }

    /** As many characters, on as many lines. */
    private static String blank(String text) {
        var blank = new StringBuilder(text.length());
        text.chars().forEach(c -> blank.append(c == '\n' ? '\n' : ' '));
        return blank.toString();
    }
}
