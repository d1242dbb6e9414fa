package usedcars.migrations;

import static org.jooq.impl.DSL.foreignKey;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.CLOB;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 4)
public final class CreateComments implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("comments")
                .column("id", BIGINT.identity(true))
                .column("post_id", BIGINT.notNull())
                .column("contents", CLOB.notNull())
                .constraints(
                        primaryKey("id"),
                        foreignKey("post_id").references("posts", "id").onDeleteCascade())
                .execute();
        db.createIndex("comments_post_id_idx").on("comments", "post_id").execute();
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("comments").execute();
    }
}
