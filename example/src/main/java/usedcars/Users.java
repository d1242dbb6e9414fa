package usedcars;

import static usedcars.tables.Tables.USERS;

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
        return db.insertInto(USERS)
                .set(USERS.EMAIL, email)
                .set(USERS.PASSWORD, passwordHash)
                .returningResult(USERS.ID)
                .fetchSingle()
                .value1();
    }
}
