package dev.rung.processor.replay.model;

import java.util.Locale;

/** The kinds of objects that a schema is made of. */
public enum ObjectKind {
    /** A schema. */
    SCHEMA(Space.KIND),
    /** A table, partitioned and foreign ones included. */
    TABLE(Space.RELATION),
    /** A view. */
    VIEW(Space.RELATION),
    /** A materialized view. */
    MATERIALIZED_VIEW(Space.RELATION),
    /** A sequence. */
    SEQUENCE(Space.RELATION),
    /** An index. */
    INDEX(Space.RELATION),
    /** A column of a relation or an attribute of a composite type. */
    COLUMN(Space.PARENT),
    /** A constraint of a table or a domain. */
    CONSTRAINT(Space.PARENT),
    /** A trigger. */
    TRIGGER(Space.PARENT),
    /** A policy of row security. */
    POLICY(Space.PARENT),
    /** A rule. */
    RULE(Space.PARENT),
    /** An enum, a composite, a range or a base type. */
    TYPE(Space.TYPE),
    /** A domain. */
    DOMAIN(Space.TYPE),
    /** A function. */
    FUNCTION(Space.ROUTINE),
    /** A procedure. */
    PROCEDURE(Space.ROUTINE),
    /** An aggregate. */
    AGGREGATE(Space.ROUTINE),
    /** An operator. */
    OPERATOR(Space.SCHEMA_AND_KIND),
    /** An operator class. */
    OPERATOR_CLASS(Space.SCHEMA_AND_KIND),
    /** An operator family. */
    OPERATOR_FAMILY(Space.SCHEMA_AND_KIND),
    /** A cast. */
    CAST(Space.KIND),
    /** Extended statistics. */
    STATISTICS(Space.SCHEMA_AND_KIND),
    /** A collation. */
    COLLATION(Space.SCHEMA_AND_KIND),
    /** A conversion between encodings. */
    CONVERSION(Space.SCHEMA_AND_KIND),
    /** A text search parser. */
    TEXT_SEARCH_PARSER(Space.SCHEMA_AND_KIND),
    /** A text search template. */
    TEXT_SEARCH_TEMPLATE(Space.SCHEMA_AND_KIND),
    /** A text search configuration. */
    TEXT_SEARCH_CONFIGURATION(Space.SCHEMA_AND_KIND),
    /** A text search dictionary. */
    TEXT_SEARCH_DICTIONARY(Space.SCHEMA_AND_KIND),
    /** An extension. */
    EXTENSION(Space.KIND),
    /** A publication. */
    PUBLICATION(Space.KIND),
    /** A subscription. */
    SUBSCRIPTION(Space.KIND),
    /** An event trigger. */
    EVENT_TRIGGER(Space.KIND),
    /** A foreign server. */
    SERVER(Space.KIND),
    /** A foreign data wrapper. */
    FOREIGN_DATA_WRAPPER(Space.KIND),
    /** A user mapping. */
    USER_MAPPING(Space.PARENT),
    /** The privileges that new objects get: of a schema, or of the whole database. */
    DEFAULT_PRIVILEGES(Space.PARENT),
    /** A transform. */
    TRANSFORM(Space.KIND),
    /** An access method. */
    ACCESS_METHOD(Space.KIND),
    /** A procedural language. */
    LANGUAGE(Space.KIND),
    /** A role. */
    ROLE(Space.KIND);

    /** Objects of one space cannot share a name. */
    public enum Space {
        /** Tables, views, sequences and indexes of a schema. */
        RELATION,
        /** Types of a schema. */
        TYPE,
        /** Routines of a schema, by name and types of arguments. */
        ROUTINE,
        /** What belongs to another object, by its kind. */
        PARENT,
        /** What shares names with its own kind in its schema. */
        SCHEMA_AND_KIND,
        /** What shares names with its own kind in the whole database. */
        KIND
    }

    private final Space space;

    ObjectKind(Space space) {
        this.space = space;
    }

    /** Where its name has to be unique. */
    public Space space() {
        return space;
    }

    /** Whether objects of this kind belong to another object and are named with it. */
    public boolean isPart() {
        return space == Space.PARENT;
    }

    /** As SQL and people say it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
