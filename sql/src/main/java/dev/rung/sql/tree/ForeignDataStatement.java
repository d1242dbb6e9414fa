package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops foreign-data wrappers, servers and user mappings; imports foreign schemas. */
public sealed interface ForeignDataStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.foreignData(this);
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

        /** Creates a foreign-data wrapper. */
        R createWrapper(CreateWrapper statement);

        /** Changes a foreign-data wrapper. */
        R alterWrapper(AlterWrapper statement);

        /** Renames a foreign-data wrapper. */
        R renameWrapper(RenameWrapper statement);

        /** Gives a foreign-data wrapper to another role. */
        R setWrapperOwner(SetWrapperOwner statement);

        /** Drops foreign-data wrappers. */
        R dropWrapper(DropWrapper statement);

        /** Creates a foreign server. */
        R createServer(CreateServer statement);

        /** Changes a foreign server. */
        R alterServer(AlterServer statement);

        /** Renames a foreign server. */
        R renameServer(RenameServer statement);

        /** Gives a foreign server to another role. */
        R setServerOwner(SetServerOwner statement);

        /** Drops foreign servers. */
        R dropServer(DropServer statement);

        /** Tells as whom a role works on a foreign server. */
        R createUserMapping(CreateUserMapping statement);

        /** Changes as whom a role works on a foreign server. */
        R alterUserMapping(AlterUserMapping statement);

        /** Forgets as whom a role works on a foreign server. */
        R dropUserMapping(DropUserMapping statement);

        /** Creates foreign tables for what is in a schema of a foreign server. */
        R importSchema(ImportSchema statement);
    }

    /**
     * Creates a foreign-data wrapper.
     *
     * @param name its name
     * @param functions its handler and its validator, as far as they are written
     * @param options its options
     * @param place where it stands
     */
    record CreateWrapper(Name name, List<WrapperFunction> functions, List<ForeignOption> options, Place place)
            implements ForeignDataStatement {

        /** Copies the lists. */
        public CreateWrapper {
            functions = List.copyOf(functions);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createWrapper(this);
        }
    }

    /**
     * Changes a foreign-data wrapper.
     *
     * @param name the wrapper
     * @param functions its handler and its validator, as far as they change
     * @param options the changes of its options
     * @param place where it stands
     */
    record AlterWrapper(Name name, List<WrapperFunction> functions, List<ForeignOptionChange> options, Place place)
            implements ForeignDataStatement {

        /** Copies the lists. */
        public AlterWrapper {
            functions = List.copyOf(functions);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterWrapper(this);
        }
    }

    /**
     * Renames a foreign-data wrapper.
     *
     * @param name the wrapper
     * @param newName its new name
     * @param place where it stands
     */
    record RenameWrapper(Name name, Name newName, Place place) implements ForeignDataStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.renameWrapper(this);
        }
    }

    /**
     * Gives a foreign-data wrapper to another role.
     *
     * @param name the wrapper
     * @param owner its new owner
     * @param place where it stands
     */
    record SetWrapperOwner(Name name, RoleName owner, Place place) implements ForeignDataStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setWrapperOwner(this);
        }
    }

    /**
     * Drops foreign-data wrappers.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the wrappers
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record DropWrapper(boolean ifExists, List<Name> names, Behavior behavior, Place place)
            implements ForeignDataStatement {

        /** Copies the list. */
        public DropWrapper {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropWrapper(this);
        }
    }

    /**
     * Creates a foreign server.
     *
     * @param ifNotExists whether one that exists is left as it is
     * @param name its name
     * @param type its type
     * @param version its version
     * @param wrapper the wrapper that reaches it
     * @param options its options
     * @param place where it stands
     */
    record CreateServer(
            boolean ifNotExists,
            Name name,
            Optional<TextConstant> type,
            Optional<ServerVersion> version,
            Name wrapper,
            List<ForeignOption> options,
            Place place)
            implements ForeignDataStatement {

        /** Copies the list. */
        public CreateServer {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createServer(this);
        }
    }

    /**
     * Changes a foreign server.
     *
     * @param name the server
     * @param version its new version
     * @param options the changes of its options
     * @param place where it stands
     */
    record AlterServer(Name name, Optional<ServerVersion> version, List<ForeignOptionChange> options, Place place)
            implements ForeignDataStatement {

        /** Copies the list. */
        public AlterServer {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterServer(this);
        }
    }

    /**
     * Renames a foreign server.
     *
     * @param name the server
     * @param newName its new name
     * @param place where it stands
     */
    record RenameServer(Name name, Name newName, Place place) implements ForeignDataStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.renameServer(this);
        }
    }

    /**
     * Gives a foreign server to another role.
     *
     * @param name the server
     * @param owner its new owner
     * @param place where it stands
     */
    record SetServerOwner(Name name, RoleName owner, Place place) implements ForeignDataStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setServerOwner(this);
        }
    }

    /**
     * Drops foreign servers.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the servers
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record DropServer(boolean ifExists, List<Name> names, Behavior behavior, Place place)
            implements ForeignDataStatement {

        /** Copies the list. */
        public DropServer {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropServer(this);
        }
    }

    /**
     * Tells as whom a role works on a foreign server.
     *
     * @param ifNotExists whether a mapping that exists is left as it is
     * @param user the role
     * @param server the server
     * @param options the options
     * @param place where it stands
     */
    record CreateUserMapping(boolean ifNotExists, RoleName user, Name server, List<ForeignOption> options, Place place)
            implements ForeignDataStatement {

        /** Copies the list. */
        public CreateUserMapping {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createUserMapping(this);
        }
    }

    /**
     * Changes as whom a role works on a foreign server.
     *
     * @param user the role
     * @param server the server
     * @param options the changes of the options
     * @param place where it stands
     */
    record AlterUserMapping(RoleName user, Name server, List<ForeignOptionChange> options, Place place)
            implements ForeignDataStatement {

        /** Copies the list. */
        public AlterUserMapping {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterUserMapping(this);
        }
    }

    /**
     * Forgets as whom a role works on a foreign server.
     *
     * @param ifExists whether it is no mistake if there is no mapping
     * @param user the role
     * @param server the server
     * @param place where it stands
     */
    record DropUserMapping(boolean ifExists, RoleName user, Name server, Place place) implements ForeignDataStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropUserMapping(this);
        }
    }

    /**
     * Creates foreign tables for what is in a schema of a foreign server.
     *
     * @param remoteSchema the schema on the server
     * @param selection which of its tables; absent for all
     * @param server the server
     * @param schema the schema that the foreign tables are created in
     * @param options the options
     * @param place where it stands
     */
    record ImportSchema(
            Name remoteSchema,
            Optional<Selection> selection,
            Name server,
            Name schema,
            List<ForeignOption> options,
            Place place)
            implements ForeignDataStatement {

        /** Copies the list. */
        public ImportSchema {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.importSchema(this);
        }
    }

    /**
     * A function of a foreign-data wrapper.
     *
     * @param role what it does
     * @param function its name; absent where {@code no} is written
     * @param place where it stands
     */
    record WrapperFunction(Role role, Optional<QualifiedName> function, Place place) implements Node {}

    /** What a function of a foreign-data wrapper does. */
    enum Role {
        /** It gives the functions that read and write. */
        HANDLER,
        /** It checks options. */
        VALIDATOR
    }

    /**
     * The version of a foreign server.
     *
     * @param text the version; absent where {@code null} is written
     * @param place where it stands
     */
    record ServerVersion(Optional<TextConstant> text, Place place) implements Node {}

    /**
     * Some tables of a schema.
     *
     * @param isExcept whether these tables are left out; else no other ones are taken
     * @param tables the tables
     * @param place where it stands
     */
    record Selection(boolean isExcept, List<Relation> tables, Place place) implements Node {

        /** Copies the list. */
        public Selection {
            tables = List.copyOf(tables);
        }
    }
}
