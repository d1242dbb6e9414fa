package dev.rung.postgres;

/** The steps of {@code ALTER DEFAULT PRIVILEGES}. */
public interface DefaultPrivilegeSteps {

    /** Says who will make the objects. */
    interface ForRoleStep extends InSchemaStep {

        /** {@code FOR ROLE role, …}: the current one otherwise. */
        InSchemaStep forRole(String... roles);
    }

    /** Says where the objects will be. */
    interface InSchemaStep extends GrantStep {

        /** {@code IN SCHEMA schema, …}: anywhere otherwise. */
        GrantStep inSchema(String... schemas);
    }

    /** Says what will be granted. */
    interface GrantStep {

        /** {@code GRANT privilege, …} */
        OnStep<PrivilegeSteps.ToStep> grant(String... privileges);

        /** {@code REVOKE privilege, …} */
        OnStep<PrivilegeSteps.FromStep> revoke(String... privileges);
    }

    /**
     * Says which kind of objects it will be.
     *
     * @param <Q> what follows
     */
    interface OnStep<Q> {

        /** {@code ON TABLES}, views among them. */
        Q onTables();

        /** {@code ON SEQUENCES} */
        Q onSequences();

        /** {@code ON FUNCTIONS}, procedures among them. */
        Q onFunctions();

        /** {@code ON TYPES} */
        Q onTypes();

        /** {@code ON SCHEMAS}, which are in no schema. */
        Q onSchemas();
    }
}
