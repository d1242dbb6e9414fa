package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/** An object that exists, named by the statements that may name objects of any kind: one record for each way to name one. */
public sealed interface ObjectReference extends Node {

    /**
     * Calls the method that is for this object.
     *
     * @param cases an answer for each
     * @return that answer
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each object.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** An object that has a name, with or without a schema. */
        R named(Named object);

        /** A column of a table, a view, a composite type or anything else that has columns. */
        R column(Column object);

        /** A constraint on a table. */
        R constraint(Constraint object);

        /** A constraint on a domain. */
        R domainConstraint(DomainConstraint object);

        /** A policy, a rule or a trigger. */
        R onTable(OnTable object);

        /** A function or a procedure. */
        R routine(Routine object);

        /** An aggregate. */
        R aggregate(Aggregate object);

        /** An operator. */
        R operator(Operator object);

        /** An operator class or family. */
        R operators(Operators object);

        /** A cast. */
        R cast(Cast object);

        /** A transform. */
        R transform(Transform object);

        /** A large object. */
        R largeObject(LargeObject object);

        /** A type or a domain. */
        R type(Type object);
    }

    /**
     * An object that has a name, with or without a schema.
     *
     * @param kind what it is
     * @param name its name; of one part where objects of its kind are in no schema
     * @param place where it stands
     */
    record Named(Kind kind, QualifiedName name, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /**
     * A column of a table, a view, a composite type or anything else that has columns.
     *
     * @param relation what it is a column of
     * @param column its name
     * @param place where it stands
     */
    record Column(QualifiedName relation, Name column, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.column(this);
        }
    }

    /**
     * A constraint on a table.
     *
     * @param name its name
     * @param table the table
     * @param place where it stands
     */
    record Constraint(Name name, QualifiedName table, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.constraint(this);
        }
    }

    /**
     * A constraint on a domain.
     *
     * @param name its name
     * @param domain the domain
     * @param place where it stands
     */
    record DomainConstraint(Name name, QualifiedName domain, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.domainConstraint(this);
        }
    }

    /**
     * A policy, a rule or a trigger.
     *
     * @param kind which of them
     * @param name its name
     * @param table the table that it is on
     * @param place where it stands
     */
    record OnTable(KindOnTable kind, Name name, QualifiedName table, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.onTable(this);
        }
    }

    /**
     * A function or a procedure.
     *
     * @param kind what it is called
     * @param routine its name and arguments
     * @param place where it stands
     */
    record Routine(RoutineKind kind, RoutineReference routine, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.routine(this);
        }
    }

    /**
     * An aggregate.
     *
     * @param aggregate its name and arguments
     * @param place where it stands
     */
    record Aggregate(AggregateReference aggregate, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.aggregate(this);
        }
    }

    /**
     * An operator.
     *
     * @param operator its name and operands
     * @param place where it stands
     */
    record Operator(OperatorReference operator, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.operator(this);
        }
    }

    /**
     * An operator class or family.
     *
     * @param set its name and access method
     * @param place where it stands
     */
    record Operators(OperatorSet set, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.operators(this);
        }
    }

    /**
     * A cast.
     *
     * @param source the type that is cast
     * @param target the type that it is cast to
     * @param place where it stands
     */
    record Cast(TypeName source, TypeName target, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.cast(this);
        }
    }

    /**
     * A transform.
     *
     * @param type the type that is transformed
     * @param language the language that it is transformed for
     * @param place where it stands
     */
    record Transform(TypeName type, Name language, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.transform(this);
        }
    }

    /**
     * A large object.
     *
     * @param number its object identifier
     * @param place where it stands
     */
    record LargeObject(NumberConstant number, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.largeObject(this);
        }
    }

    /**
     * A type or a domain.
     *
     * @param isDomain whether it is called a domain
     * @param type its name
     * @param place where it stands
     */
    record Type(boolean isDomain, TypeName type, Place place) implements ObjectReference {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.type(this);
        }
    }

    /** What is named by a name alone. */
    enum Kind {
        /** A table. */
        TABLE,
        /** A foreign table. */
        FOREIGN_TABLE,
        /** An index. */
        INDEX,
        /** A view. */
        VIEW,
        /** A materialized view. */
        MATERIALIZED_VIEW,
        /** A sequence. */
        SEQUENCE,
        /** A collation. */
        COLLATION,
        /** A conversion between encodings. */
        CONVERSION,
        /** Extended statistics. */
        STATISTICS,
        /** A parser of text search. */
        TEXT_SEARCH_PARSER,
        /** A dictionary of text search. */
        TEXT_SEARCH_DICTIONARY,
        /** A template of text search. */
        TEXT_SEARCH_TEMPLATE,
        /** A configuration of text search. */
        TEXT_SEARCH_CONFIGURATION,
        /** An access method. */
        ACCESS_METHOD,
        /** A database. */
        DATABASE,
        /** An event trigger. */
        EVENT_TRIGGER,
        /** An extension. */
        EXTENSION,
        /** A foreign-data wrapper. */
        FOREIGN_DATA_WRAPPER,
        /** A language. */
        LANGUAGE,
        /** A publication. */
        PUBLICATION,
        /** A role. */
        ROLE,
        /** A schema. */
        SCHEMA,
        /** A foreign server. */
        SERVER,
        /** A subscription. */
        SUBSCRIPTION,
        /** A tablespace. */
        TABLESPACE;

        /**
         * Whether objects of this kind are in a schema.
         *
         * @return whether the name may have a schema in front
         */
        public boolean isInSchema() {
            return ordinal() <= TEXT_SEARCH_CONFIGURATION.ordinal();
        }
    }

    /** What is named by its own name and that of its table. */
    enum KindOnTable {
        /** A policy of row security. */
        POLICY,
        /** A rewrite rule. */
        RULE,
        /** A trigger. */
        TRIGGER
    }
}
