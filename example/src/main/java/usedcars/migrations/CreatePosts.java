package usedcars.migrations;

import static org.jooq.impl.DSL.foreignKey;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 3)
public final class CreatePosts implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("posts")
                .column("id", BIGINT.identity(true))
                .column("user_id", BIGINT.notNull())
                .column("title", VARCHAR(200).notNull())
                .constraints(
                        primaryKey("id"),
                        foreignKey("user_id").references("users", "id").onDeleteCascade())
                .execute();
        db.createIndex("posts_user_id_idx").on("posts", "user_id").execute();
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("posts").execute();
    }
}
