package usedcars.migrations;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 7)
public final class RenameCommentContentsToBody implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.alterTable("comments").renameColumn("contents").to("body").execute();
    }

    @Override
    public void down(DSLContext db) {
        db.alterTable("comments").renameColumn("body").to("contents").execute();
    }
}
