package dev.rung.postgres;

import org.jooq.Query;

/** The steps of the statements about extensions. */
public interface ExtensionSteps {

    /** Chooses where the objects of the extension live. */
    interface SchemaStep extends VersionStep {

        /** {@code SCHEMA name} */
        VersionStep schema(String name);
    }

    /** Chooses the version of the extension. */
    interface VersionStep extends CascadeStep {

        /** {@code VERSION 'version'} */
        CascadeStep version(String version);
    }

    /** Says whether the extensions that it needs are made as well. */
    interface CascadeStep extends Query {

        /** {@code CASCADE} */
        Query cascade();
    }

    /** What is changed of an extension. */
    interface AlterStep {

        /** {@code UPDATE}, to the newest version that is installed on the server. */
        Query update();

        /** {@code UPDATE TO 'version'} */
        Query updateTo(String version);
    }
}
