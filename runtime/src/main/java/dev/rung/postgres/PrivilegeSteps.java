package dev.rung.postgres;

import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Role;
import org.jooq.impl.DSL;

/** The steps of {@code GRANT} and {@code REVOKE}. jOOQ's {@code grant} knows tables only. */
public interface PrivilegeSteps {

    /**
     * What the privileges are on.
     *
     * @param <Q> what follows
     */
    interface OnStep<Q> {

        /** {@code ON TABLE name, …} */
        Q onTables(Name... names);

        /** {@code ON TABLE name, …}, simple names. */
        Q onTables(String... names);

        /** {@code ON ALL TABLES IN SCHEMA name, …} */
        Q onAllTablesInSchema(String... names);

        /** {@code ON SEQUENCE name, …} */
        Q onSequences(Name... names);

        /** {@code ON SEQUENCE name, …}, simple names. */
        Q onSequences(String... names);

        /** {@code ON ALL SEQUENCES IN SCHEMA name, …} */
        Q onAllSequencesInSchema(String... names);

        /** {@code ON FUNCTION name(type, …)} */
        Q onFunction(Name name, DataType<?>... parameters);

        /** {@code ON FUNCTION name(type, …)}, a simple name. */
        default Q onFunction(String name, DataType<?>... parameters) {
            return onFunction(DSL.name(name), parameters);
        }

        /** {@code ON ALL FUNCTIONS IN SCHEMA name, …} */
        Q onAllFunctionsInSchema(String... names);

        /** {@code ON SCHEMA name, …} */
        Q onSchemas(String... names);

        /** {@code ON DATABASE name, …} */
        Q onDatabases(String... names);

        /** {@code ON TYPE name, …} */
        Q onTypes(Name... names);

        /** {@code ON TYPE name, …}, simple names. */
        Q onTypes(String... names);
    }

    /** Who gets what is granted. */
    interface ToStep {

        /** {@code TO role, …} */
        OptionStep to(String... roles);

        /** {@code TO role, …} */
        OptionStep to(Role... roles);

        /** {@code TO PUBLIC}: everyone. */
        OptionStep toPublic();
    }

    /** Whether they may give it to others. */
    interface OptionStep extends Query {

        /** {@code WITH GRANT OPTION} */
        Query withGrantOption();
    }

    /** Who loses what is revoked. */
    interface FromStep {

        /** {@code FROM role, …} */
        DropStep from(String... roles);

        /** {@code FROM role, …} */
        DropStep from(Role... roles);

        /** {@code FROM PUBLIC}: what everyone had, and not what a role has itself. */
        DropStep fromPublic();
    }
}
