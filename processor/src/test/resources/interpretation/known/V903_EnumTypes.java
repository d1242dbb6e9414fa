package shop.db;

import static org.jooq.impl.DSL.currentOffsetDateTime;

import dev.rung.Migration;
import dev.rung.Reversible;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.Catalog;
import org.jooq.DSLContext;
import org.jooq.EnumType;
import org.jooq.Field;
import org.jooq.Schema;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.SchemaImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Enums that describe types of PostgreSQL, and a log of what is done. */
@Migration(version = 903)
public class V903_EnumTypes implements Reversible {

    private static final Logger LOGGER = LoggerFactory.getLogger(V903_EnumTypes.class);
    private static final Field<State> STATE =
            DSL.field("state", SQLDataType.VARCHAR.asEnumDataType(State.class).nullable(false));
    private final System.Logger other = System.getLogger("other");

    @Override
    public void up(final DSLContext db) {
        LOGGER.info("Running migration: {}", this.getClass().getSimpleName());
        final Field<UUID> id = DSL.field("id", SQLDataType.UUID.nullable(false));
        db.createType(State.NAME)
                .asEnum(Arrays.stream(State.values()).map(State::getLiteral).toArray(String[]::new))
                .execute();
        db.createType("size").asEnum(Size.LARGE.literal, Size.SMALL.getLiteral()).execute();
        db.createTableIfNotExists("jobs")
                .columns(id, STATE, DSL.field("at", SQLDataType.TIMESTAMPWITHTIMEZONE.defaultValue(currentOffsetDateTime())))
                .primaryKey(id)
                .execute();
        db.alterTable("jobs")
                .addColumnIfNotExists(DSL.field(
                        "size",
                        SQLDataType.VARCHAR.asEnumDataType(Size.class).nullable(false).defaultValue(Size.SMALL)))
                .execute();
        db.alterTable("jobs").alter("size").setDefault(Size.LARGE).execute();
        db.insertInto(DSL.table("jobs"), id, STATE)
                .values(UUID.fromString("00000000-0000-0000-0000-000000000000"), State.DONE)
                .execute();
        db.update(DSL.table("jobs")).set(STATE, State.OPEN).where(STATE.eq(State.DONE)).execute();
        other.log(System.Logger.Level.INFO, "almost");
        System.out.println("finished " + id);
        LOGGER.info("finished " + State.NAME);
    }

    enum State implements EnumType {
        OPEN("open"),
        DONE("done");

        static final String NAME = "job_state";

        private final String literal;

        State(final String literal) {
            this.literal = literal;
        }

        @Override
        public Catalog getCatalog() {
            return getSchema() == null ? null : getSchema().getCatalog();
        }

        @Override
        public Schema getSchema() {
            return new SchemaImpl(DSL.name("public"), null);
        }

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public String getLiteral() {
            return literal;
        }
    }

    enum Size implements EnumType {
        SMALL("small"),
        LARGE("large");

        private final String literal;

        Size(final String literal) {
            this.literal = literal;
        }

        @Override
        public String getName() {
            return "size";
        }

        @Override
        public String getLiteral() {
            return literal;
        }
    }

    @Override
    public void down(final DSLContext db) {
        db.dropTable("jobs").execute();
    }
}
