package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What privileges are granted on. */
public sealed interface PrivilegeTarget extends Node {

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

        /** Tables, views and their like; sequences too. */
        R tables(Tables it);

        /** Sequences. */
        R sequences(Sequences it);

        /** Databases. */
        R databases(Databases it);

        /** Domains. */
        R domains(Domains it);

        /** Types. */
        R types(Types it);

        /** Wrappers of foreign data. */
        R foreignDataWrappers(ForeignDataWrappers it);

        /** Foreign servers. */
        R foreignServers(ForeignServers it);

        /** Functions and procedures. */
        R routines(Routines it);

        /** Languages. */
        R languages(Languages it);

        /** Large objects. */
        R largeObjects(LargeObjects it);

        /** Settings of the server (PostgreSQL 15). */
        R parameters(Parameters it);

        /** Schemas. */
        R schemas(Schemas it);

        /** Tablespaces. */
        R tablespaces(Tablespaces it);

        /** All that is in schemas now. */
        R allInSchemas(AllInSchemas it);
    }

    /**
     * Tables, views and their like; sequences too.
     *
     * @param names their names
     * @param place where it stands
     */
    record Tables(List<QualifiedName> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Tables {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.tables(this);
        }
    }

    /**
     * Sequences.
     *
     * @param names their names
     * @param place where it stands
     */
    record Sequences(List<QualifiedName> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Sequences {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.sequences(this);
        }
    }

    /**
     * Databases.
     *
     * @param names their names
     * @param place where it stands
     */
    record Databases(List<Name> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Databases {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.databases(this);
        }
    }

    /**
     * Domains.
     *
     * @param names their names
     * @param place where it stands
     */
    record Domains(List<QualifiedName> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Domains {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.domains(this);
        }
    }

    /**
     * Types.
     *
     * @param names their names
     * @param place where it stands
     */
    record Types(List<QualifiedName> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Types {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.types(this);
        }
    }

    /**
     * Wrappers of foreign data.
     *
     * @param names their names
     * @param place where it stands
     */
    record ForeignDataWrappers(List<Name> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public ForeignDataWrappers {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.foreignDataWrappers(this);
        }
    }

    /**
     * Foreign servers.
     *
     * @param names their names
     * @param place where it stands
     */
    record ForeignServers(List<Name> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public ForeignServers {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.foreignServers(this);
        }
    }

    /**
     * Functions and procedures.
     *
     * @param kind what they are called
     * @param routines which ones
     * @param place where it stands
     */
    record Routines(RoutineKind kind, List<RoutineReference> routines, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Routines {
            routines = List.copyOf(routines);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.routines(this);
        }
    }

    /**
     * Languages.
     *
     * @param names their names
     * @param place where it stands
     */
    record Languages(List<Name> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Languages {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.languages(this);
        }
    }

    /**
     * Large objects.
     *
     * @param objects their numbers
     * @param place where it stands
     */
    record LargeObjects(List<NumberConstant> objects, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public LargeObjects {
            objects = List.copyOf(objects);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.largeObjects(this);
        }
    }

    /**
     * Settings of the server (PostgreSQL 15).
     *
     * @param names their names
     * @param place where it stands
     */
    record Parameters(List<QualifiedName> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Parameters {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.parameters(this);
        }
    }

    /**
     * Schemas.
     *
     * @param names their names
     * @param place where it stands
     */
    record Schemas(List<Name> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Schemas {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.schemas(this);
        }
    }

    /**
     * Tablespaces.
     *
     * @param names their names
     * @param place where it stands
     */
    record Tablespaces(List<Name> names, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public Tablespaces {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.tablespaces(this);
        }
    }

    /**
     * All that is in schemas now.
     *
     * @param what all of what
     * @param schemas the schemas
     * @param place where it stands
     */
    record AllInSchemas(Contained what, List<Name> schemas, Place place) implements PrivilegeTarget {

        /** Copies the list. */
        public AllInSchemas {
            schemas = List.copyOf(schemas);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.allInSchemas(this);
        }
    }

    /** What schemas contain. */
    enum Contained {
        /** tables, views and their like */
        TABLES,
        /** sequences */
        SEQUENCES,
        /** functions */
        FUNCTIONS,
        /** procedures */
        PROCEDURES,
        /** functions and procedures */
        ROUTINES
    }
}
