package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops domains. */
public sealed interface DomainStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.domain(this);
    }

    /**
     * Calls the method that is for this statement.
     *
     * @param cases an answer for each statement
     * @return that answer
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each of these statements.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Creates a domain. */
        R create(Create statement);

        /** Changes the default of a domain. */
        R setDefault(SetDefault statement);

        /** Forbids or allows null in a domain. */
        R setNotNull(SetNotNull statement);

        /** Adds a constraint to a domain. */
        R addConstraint(AddConstraint statement);

        /** Drops a constraint of a domain. */
        R dropConstraint(DropConstraint statement);

        /** Renames a constraint of a domain. */
        R renameConstraint(RenameConstraint statement);

        /** Checks the values that were there before a constraint. */
        R validateConstraint(ValidateConstraint statement);

        /** Renames a domain. */
        R rename(Rename statement);

        /** Gives a domain to another role. */
        R setOwner(SetOwner statement);

        /** Moves a domain to another schema. */
        R setSchema(SetSchema statement);

        /** Drops domains. */
        R drop(Drop statement);
    }

    /**
     * Creates a domain.
     *
     * @param name its name
     * @param type the type that it is made of
     * @param collation its collation
     * @param defaultValue its default
     * @param constraints its constraints
     * @param place where it stands
     */
    record Create(
            QualifiedName name,
            TypeName type,
            Optional<QualifiedName> collation,
            Optional<Expression> defaultValue,
            List<DomainConstraint> constraints,
            Place place)
            implements DomainStatement {

        /** Copies the list. */
        public Create {
            constraints = List.copyOf(constraints);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Changes the default of a domain.
     *
     * @param name the domain
     * @param defaultValue the default; absent where it is dropped
     * @param place where it stands
     */
    record SetDefault(QualifiedName name, Optional<Expression> defaultValue, Place place) implements DomainStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setDefault(this);
        }
    }

    /**
     * Forbids or allows null in a domain.
     *
     * @param name the domain
     * @param isNotNull whether null is forbidden
     * @param place where it stands
     */
    record SetNotNull(QualifiedName name, boolean isNotNull, Place place) implements DomainStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setNotNull(this);
        }
    }

    /**
     * Adds a constraint to a domain.
     *
     * @param name the domain
     * @param constraint the constraint
     * @param place where it stands
     */
    record AddConstraint(QualifiedName name, DomainConstraint constraint, Place place) implements DomainStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.addConstraint(this);
        }
    }

    /**
     * Drops a constraint of a domain.
     *
     * @param name the domain
     * @param ifExists whether it is no mistake if it is missing
     * @param constraint the constraint
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record DropConstraint(QualifiedName name, boolean ifExists, Name constraint, Behavior behavior, Place place)
            implements DomainStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropConstraint(this);
        }
    }

    /**
     * Renames a constraint of a domain.
     *
     * @param name the domain
     * @param constraint the constraint
     * @param newName its new name
     * @param place where it stands
     */
    record RenameConstraint(QualifiedName name, Name constraint, Name newName, Place place) implements DomainStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.renameConstraint(this);
        }
    }

    /**
     * Checks the values that were there before a constraint.
     *
     * @param name the domain
     * @param constraint the constraint
     * @param place where it stands
     */
    record ValidateConstraint(QualifiedName name, Name constraint, Place place) implements DomainStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.validateConstraint(this);
        }
    }

    /**
     * Renames a domain.
     *
     * @param name the domain
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(QualifiedName name, Name newName, Place place) implements DomainStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a domain to another role.
     *
     * @param name the domain
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(QualifiedName name, RoleName owner, Place place) implements DomainStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Moves a domain to another schema.
     *
     * @param name the domain
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchema(QualifiedName name, Name schema, Place place) implements DomainStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * Drops domains.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param domains the domains
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<TypeName> domains, Behavior behavior, Place place) implements DomainStatement {

        /** Copies the list. */
        public Drop {
            domains = List.copyOf(domains);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }
}
