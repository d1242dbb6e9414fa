package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes, grants and drops roles, and what they own. */
public sealed interface RoleStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.role(this);
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

        /** Creates a role. */
        R create(Create statement);

        /** Changes what a role may and has. */
        R alter(Alter statement);

        /** Changes the settings that sessions of a role begin with. */
        R alterSettings(AlterSettings statement);

        /** Changes who is a member of a role, as {@code alter group} says it. */
        R alterGroup(AlterGroup statement);

        /** Renames a role. */
        R rename(Rename statement);

        /** Drops roles. */
        R drop(Drop statement);

        /** Makes roles members of roles. */
        R grant(Grant statement);

        /** Ends memberships in roles, or what they give. */
        R revoke(Revoke statement);

        /** Gives what roles own to another role. */
        R reassignOwned(ReassignOwned statement);

        /** Drops what roles own, and revokes what they were granted. */
        R dropOwned(DropOwned statement);
    }

    /**
     * Creates a role.
     *
     * @param kind as what it is created
     * @param name its name
     * @param options what it may and has
     * @param place where it stands
     */
    record Create(Kind kind, Name name, List<RoleOption> options, Place place) implements RoleStatement {

        /** Copies the list. */
        public Create {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Changes what a role may and has.
     *
     * @param kind what it is called; never a group
     * @param role the role
     * @param options what it may and has from now on
     * @param place where it stands
     */
    record Alter(Kind kind, RoleName role, List<RoleOption> options, Place place) implements RoleStatement {

        /** Copies the list. */
        public Alter {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alter(this);
        }
    }

    /**
     * Changes the settings that sessions of a role begin with.
     *
     * @param kind what it is called; never a group
     * @param role the role; absent for all
     * @param database in which database only, if one is written
     * @param change what is set or put back
     * @param place where it stands
     */
    record AlterSettings(Kind kind, Optional<RoleName> role, Optional<Name> database, SettingChange change, Place place)
            implements RoleStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterSettings(this);
        }
    }

    /**
     * Changes who is a member of a role, as {@code alter group} says it.
     *
     * @param group the role
     * @param isAddition whether members are added, else they are dropped
     * @param members the members
     * @param place where it stands
     */
    record AlterGroup(RoleName group, boolean isAddition, List<RoleName> members, Place place)
            implements RoleStatement {

        /** Copies the list. */
        public AlterGroup {
            members = List.copyOf(members);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterGroup(this);
        }
    }

    /**
     * Renames a role.
     *
     * @param kind what it is called
     * @param name its name
     * @param newName its name from now on
     * @param place where it stands
     */
    record Rename(Kind kind, Name name, Name newName, Place place) implements RoleStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Drops roles.
     *
     * @param kind what they are called
     * @param ifExists whether it is no mistake that one is missing
     * @param roles the roles
     * @param place where it stands
     */
    record Drop(Kind kind, boolean ifExists, List<RoleName> roles, Place place) implements RoleStatement {

        /** Copies the list. */
        public Drop {
            roles = List.copyOf(roles);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /**
     * Makes roles members of roles.
     *
     * @param roles of which roles
     * @param members who becomes a member
     * @param options what membership gives, as far as it is written
     * @param grantedBy who is noted as the grantor
     * @param place where it stands
     */
    record Grant(
            List<Name> roles, List<RoleName> members, List<Option> options, Optional<RoleName> grantedBy, Place place)
            implements RoleStatement {

        /** Copies the lists. */
        public Grant {
            roles = List.copyOf(roles);
            members = List.copyOf(members);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.grant(this);
        }
    }

    /**
     * Ends memberships in roles, or what they give.
     *
     * @param optionFor what alone is revoked of the membership; absent for the membership itself
     * @param roles of which roles
     * @param members whose membership
     * @param grantedBy who granted it
     * @param behavior what is done with memberships that depend on it
     * @param place where it stands
     */
    record Revoke(
            Optional<OptionKind> optionFor,
            List<Name> roles,
            List<RoleName> members,
            Optional<RoleName> grantedBy,
            Behavior behavior,
            Place place)
            implements RoleStatement {

        /** Copies the lists. */
        public Revoke {
            roles = List.copyOf(roles);
            members = List.copyOf(members);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.revoke(this);
        }
    }

    /**
     * Gives what roles own to another role.
     *
     * @param owners whose objects
     * @param newOwner who owns them from now on
     * @param place where it stands
     */
    record ReassignOwned(List<RoleName> owners, RoleName newOwner, Place place) implements RoleStatement {

        /** Copies the list. */
        public ReassignOwned {
            owners = List.copyOf(owners);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.reassignOwned(this);
        }
    }

    /**
     * Drops what roles own, and revokes what they were granted.
     *
     * @param owners whose objects
     * @param behavior what is done with what depends on them
     * @param place where it stands
     */
    record DropOwned(List<RoleName> owners, Behavior behavior, Place place) implements RoleStatement {

        /** Copies the list. */
        public DropOwned {
            owners = List.copyOf(owners);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropOwned(this);
        }
    }

    /** What a role is called: all are roles. */
    enum Kind {
        /** {@code role} */
        ROLE,
        /** {@code user}: created with {@code login} */
        USER,
        /** {@code group} */
        GROUP
    }

    /**
     * What a membership gives, or does not.
     *
     * @param kind what
     * @param isOn whether it does
     * @param place where it stands
     */
    record Option(OptionKind kind, boolean isOn, Place place) implements Node {}

    /** What a membership may give. */
    enum OptionKind {
        /** to grant membership to others */
        ADMIN,
        /** to have the privileges of the role (PostgreSQL 16) */
        INHERIT,
        /** to become the role (PostgreSQL 16) */
        SET
    }
}
