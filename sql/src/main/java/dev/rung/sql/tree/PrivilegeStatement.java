package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grants and revokes privileges on objects of every kind. */
public sealed interface PrivilegeStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.privilege(this);
    }

    /**
     * Calls the case that is for this statement.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each statement.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Grants privileges. */
        R grant(Grant statement);

        /** Revokes privileges. */
        R revoke(Revoke statement);

        /** Grants privileges on objects that will be created. */
        R grantDefault(GrantDefault statement);

        /** Revokes privileges on objects that will be created. */
        R revokeDefault(RevokeDefault statement);

        /** Gives a large object another owner. */
        R largeObjectOwner(LargeObjectOwner statement);
    }

    /**
     * Grants privileges.
     *
     * @param privileges what may be done
     * @param target with what
     * @param grantees by whom
     * @param withGrantOption whether they may grant it on
     * @param grantedBy who is noted as the grantor
     * @param place where it stands
     */
    record Grant(
            Privileges privileges,
            PrivilegeTarget target,
            List<RoleName> grantees,
            boolean withGrantOption,
            Optional<RoleName> grantedBy,
            Place place)
            implements PrivilegeStatement {

        /** Copies the list. */
        public Grant {
            grantees = List.copyOf(grantees);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.grant(this);
        }
    }

    /**
     * Revokes privileges.
     *
     * @param isGrantOptionOnly whether only the right to grant them on is revoked
     * @param privileges what may not be done
     * @param target with what
     * @param grantees by whom
     * @param grantedBy who granted it
     * @param behavior what is done with privileges that depend on it
     * @param place where it stands
     */
    record Revoke(
            boolean isGrantOptionOnly,
            Privileges privileges,
            PrivilegeTarget target,
            List<RoleName> grantees,
            Optional<RoleName> grantedBy,
            Behavior behavior,
            Place place)
            implements PrivilegeStatement {

        /** Copies the list. */
        public Revoke {
            grantees = List.copyOf(grantees);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.revoke(this);
        }
    }

    /**
     * Grants privileges on objects that will be created.
     *
     * @param scope which objects
     * @param privileges what may be done
     * @param target the kind of the objects
     * @param grantees by whom
     * @param withGrantOption whether they may grant it on
     * @param place where it stands
     */
    record GrantDefault(
            DefaultScope scope,
            Privileges privileges,
            DefaultTarget target,
            List<RoleName> grantees,
            boolean withGrantOption,
            Place place)
            implements PrivilegeStatement {

        /** Copies the list. */
        public GrantDefault {
            grantees = List.copyOf(grantees);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.grantDefault(this);
        }
    }

    /**
     * Revokes privileges on objects that will be created.
     *
     * @param scope which objects
     * @param isGrantOptionOnly whether only the right to grant them on is revoked
     * @param privileges what may not be done
     * @param target the kind of the objects
     * @param grantees by whom
     * @param behavior what is done with privileges that depend on it
     * @param place where it stands
     */
    record RevokeDefault(
            DefaultScope scope,
            boolean isGrantOptionOnly,
            Privileges privileges,
            DefaultTarget target,
            List<RoleName> grantees,
            Behavior behavior,
            Place place)
            implements PrivilegeStatement {

        /** Copies the list. */
        public RevokeDefault {
            grantees = List.copyOf(grantees);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.revokeDefault(this);
        }
    }

    /**
     * Gives a large object another owner.
     *
     * @param object its number
     * @param newOwner who owns it from now on
     * @param place where it stands
     */
    record LargeObjectOwner(NumberConstant object, RoleName newOwner, Place place) implements PrivilegeStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.largeObjectOwner(this);
        }
    }

    /**
     * Which objects that will be created are meant.
     *
     * @param creators created by whom; empty for the current role
     * @param schemas in which schemas; empty for all
     * @param place where it stands
     */
    record DefaultScope(List<RoleName> creators, List<Name> schemas, Place place) implements Node {

        /** Copies the lists. */
        public DefaultScope {
            creators = List.copyOf(creators);
            schemas = List.copyOf(schemas);
        }
    }

    /** The kinds of objects that default privileges are for. */
    enum DefaultTarget {
        /** tables, views and their like */
        TABLES,
        /** functions and procedures */
        FUNCTIONS,
        /** sequences */
        SEQUENCES,
        /** types and domains */
        TYPES,
        /** schemas */
        SCHEMAS,
        /** large objects (PostgreSQL 18) */
        LARGE_OBJECTS
    }
}
