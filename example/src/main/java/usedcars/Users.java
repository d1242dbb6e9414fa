package usedcars;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The people who report on cars. */
final class Users {

    private final DSLContext db;

    Users(DataSource dataSource) {
        this.db = DSL.using(dataSource, SQLDialect.POSTGRES);
    }

    /** Signs a user up and gives the id. */
    long add(String email, String passwordHash) {
        return db.insertInto(table(name("users")))
                .set(field(name("email"), String.class), email)
                .set(field(name("password"), String.class), passwordHash)
                .returningResult(field(name("id"), Long.class))
                .fetchSingle()
                .value1();
    }
}
