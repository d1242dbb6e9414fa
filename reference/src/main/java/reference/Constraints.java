package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** The actions of ALTER TABLE on constraints. */
@Migration(version = 14_07)
public final class Constraints implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.alterTable("cars")
                .add(constraint("cars_make_check").check(field("make").ne(inline(""))))
                .execute();
        db.execute(addConstraint(constraint("cars_id_check")
                        .check(field(name("id"), BIGINT).gt(0L)))
                .on("cars")
                .notValid());
        db.execute(validateConstraint("cars_id_check").on("cars"));
        db.alterTable("cars")
                .renameConstraint("cars_make_model_key")
                .to("cars_key")
                .execute();
        db.execute(alterConstraint("cars_owner_id_fkey").on("cars").deferrable().initiallyDeferred());
        db.createUniqueIndex("owners_name_key").on("owners", "name").execute();
        db.execute(addUnique("owners_name_key")
                .on("owners")
                .usingIndex("owners_name_key")
                .deferrable());
        db.execute(addExclusion("owners_born_excl")
                .on("owners")
                .using("gist")
                .with(field("daterange(born, born)"), "&&")
                .where("born is not null"));
        db.execute("alter table owners drop constraint if exists owners_shoe_size_check");
        db.execute("alter table only owners add check (born > '1900-01-01'), add unique (id, name) include (email)");
        db.alterTable("rentals_archive").dropConstraint("rentals_archive_pkey").execute();
        db.createUniqueIndex("rentals_archive_id")
                .on("rentals_archive", "id", "code")
                .execute();
        db.execute(addPrimaryKey("rentals_archive_pk").on("rentals_archive").usingIndex("rentals_archive_id"));
    }

    @Override
    public void down(DSLContext db) {
        db.alterTable("rentals_archive").dropConstraint("rentals_archive_pk").execute();
        db.execute("alter table rentals_archive add primary key (id) include (plate) with (fillfactor = 80)");
        db.execute(
                "alter table owners drop constraint owners_id_name_email_key, drop constraint owners_born_check restrict");
        db.alterTable("owners").dropConstraintIfExists("owners_born_excl").execute();
        db.alterTable("owners").dropConstraint("owners_name_key").cascade().execute();
        db.execute(alterConstraint("cars_owner_id_fkey").on("cars").notDeferrable());
        db.alterTable("cars")
                .renameConstraint("cars_key")
                .to("cars_make_model_key")
                .execute();
        db.alterTable("cars").dropConstraint("cars_id_check").execute();
        db.alterTable("cars").dropConstraint("cars_make_check").execute();
    }
}
