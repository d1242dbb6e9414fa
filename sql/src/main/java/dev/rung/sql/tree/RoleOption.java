package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a role may and has, where it is created or changed. */
public sealed interface RoleOption extends Node {

    /**
     * Calls the case that is for it.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Something that a role may. */
        R flag(Flag it);

        /** Its password. */
        R password(Password it);

        /** How many connections it may have at a time. */
        R connectionLimit(ConnectionLimit it);

        /** When its password ends. */
        R validUntil(ValidUntil it);

        /** Roles that it becomes a member of. */
        R inRoles(InRoles it);

        /** Roles that become members of it. */
        R members(Members it);

        /** A number that PostgreSQL takes and does not heed. */
        R systemId(SystemId it);
    }

    /**
     * Something that a role may.
     *
     * @param attribute what
     * @param isOn whether it may
     * @param place where it stands
     */
    record Flag(Attribute attribute, boolean isOn, Place place) implements RoleOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /**
     * Its password.
     *
     * @param password the password; absent for none
     * @param place where it stands
     */
    record Password(Optional<TextConstant> password, Place place) implements RoleOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.password(this);
        }
    }

    /**
     * How many connections it may have at a time.
     *
     * @param limit how many; -1 for any number
     * @param place where it stands
     */
    record ConnectionLimit(NumberConstant limit, Place place) implements RoleOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.connectionLimit(this);
        }
    }

    /**
     * When its password ends.
     *
     * @param time a time
     * @param place where it stands
     */
    record ValidUntil(TextConstant time, Place place) implements RoleOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.validUntil(this);
        }
    }

    /**
     * Roles that it becomes a member of.
     *
     * @param roles the roles
     * @param place where it stands
     */
    record InRoles(List<RoleName> roles, Place place) implements RoleOption {

        /** Copies the list. */
        public InRoles {
            roles = List.copyOf(roles);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.inRoles(this);
        }
    }

    /**
     * Roles that become members of it.
     *
     * @param roles the roles
     * @param isAdmin whether they may grant it on
     * @param place where it stands
     */
    record Members(List<RoleName> roles, boolean isAdmin, Place place) implements RoleOption {

        /** Copies the list. */
        public Members {
            roles = List.copyOf(roles);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.members(this);
        }
    }

    /**
     * A number that PostgreSQL takes and does not heed.
     *
     * @param id the number
     * @param place where it stands
     */
    record SystemId(NumberConstant id, Place place) implements RoleOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.systemId(this);
        }
    }

    /** What a role may be allowed. */
    enum Attribute {
        /** everything */
        SUPERUSER,
        /** to create databases */
        CREATEDB,
        /** to create roles */
        CREATEROLE,
        /** to have the privileges of roles that it is a member of */
        INHERIT,
        /** to connect */
        LOGIN,
        /** to replicate */
        REPLICATION,
        /** to see rows that policies hide */
        BYPASSRLS
    }
}
