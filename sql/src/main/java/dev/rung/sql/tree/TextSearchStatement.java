package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops objects of text search. */
public sealed interface TextSearchStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.textSearch(this);
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

        /** Creates an object of text search. */
        R create(Create statement);

        /** Changes options of a dictionary. */
        R alterDictionary(AlterDictionary statement);

        /** Tells for token types that have none which dictionaries read them. */
        R addMapping(AddMapping statement);

        /** Tells for token types which dictionaries read them from now on. */
        R alterMapping(AlterMapping statement);

        /** Puts one dictionary in the place of another. */
        R replaceDictionary(ReplaceDictionary statement);

        /** Leaves token types to no dictionary. */
        R dropMapping(DropMapping statement);

        /** Renames an object of text search. */
        R rename(Rename statement);

        /** Gives a dictionary or a configuration to another role. */
        R setOwner(SetOwner statement);

        /** Moves an object of text search to another schema. */
        R setSchema(SetSchema statement);

        /** Drops objects of text search. */
        R drop(Drop statement);
    }

    /**
     * Creates an object of text search.
     *
     * @param kind what it is
     * @param name its name
     * @param options its functions and properties
     * @param place where it stands
     */
    record Create(Kind kind, QualifiedName name, List<Option> options, Place place) implements TextSearchStatement {

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
     * Changes options of a dictionary.
     *
     * @param name the dictionary
     * @param options the options with their new values
     * @param place where it stands
     */
    record AlterDictionary(QualifiedName name, List<Option> options, Place place) implements TextSearchStatement {

        /** Copies the list. */
        public AlterDictionary {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterDictionary(this);
        }
    }

    /**
     * Tells for token types that have none which dictionaries read them.
     *
     * @param name the configuration
     * @param tokenTypes the types of tokens
     * @param dictionaries the dictionaries in order
     * @param place where it stands
     */
    record AddMapping(QualifiedName name, List<Name> tokenTypes, List<QualifiedName> dictionaries, Place place)
            implements TextSearchStatement {

        /** Copies the lists. */
        public AddMapping {
            tokenTypes = List.copyOf(tokenTypes);
            dictionaries = List.copyOf(dictionaries);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.addMapping(this);
        }
    }

    /**
     * Tells for token types which dictionaries read them from now on.
     *
     * @param name the configuration
     * @param tokenTypes the types of tokens
     * @param dictionaries the dictionaries in order
     * @param place where it stands
     */
    record AlterMapping(QualifiedName name, List<Name> tokenTypes, List<QualifiedName> dictionaries, Place place)
            implements TextSearchStatement {

        /** Copies the lists. */
        public AlterMapping {
            tokenTypes = List.copyOf(tokenTypes);
            dictionaries = List.copyOf(dictionaries);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterMapping(this);
        }
    }

    /**
     * Puts one dictionary in the place of another.
     *
     * @param name the configuration
     * @param tokenTypes the types of tokens for which it is replaced; empty for all
     * @param dictionary the dictionary
     * @param newDictionary the one in its place
     * @param place where it stands
     */
    record ReplaceDictionary(
            QualifiedName name,
            List<Name> tokenTypes,
            QualifiedName dictionary,
            QualifiedName newDictionary,
            Place place)
            implements TextSearchStatement {

        /** Copies the list. */
        public ReplaceDictionary {
            tokenTypes = List.copyOf(tokenTypes);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.replaceDictionary(this);
        }
    }

    /**
     * Leaves token types to no dictionary.
     *
     * @param name the configuration
     * @param ifExists whether it is no mistake if there is no mapping
     * @param tokenTypes the types of tokens
     * @param place where it stands
     */
    record DropMapping(QualifiedName name, boolean ifExists, List<Name> tokenTypes, Place place)
            implements TextSearchStatement {

        /** Copies the list. */
        public DropMapping {
            tokenTypes = List.copyOf(tokenTypes);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropMapping(this);
        }
    }

    /**
     * Renames an object of text search.
     *
     * @param kind what it is
     * @param name the object
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(Kind kind, QualifiedName name, Name newName, Place place) implements TextSearchStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a dictionary or a configuration to another role.
     *
     * @param kind what it is
     * @param name the object
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(Kind kind, QualifiedName name, RoleName owner, Place place) implements TextSearchStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Moves an object of text search to another schema.
     *
     * @param kind what it is
     * @param name the object
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchema(Kind kind, QualifiedName name, Name schema, Place place) implements TextSearchStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * Drops objects of text search.
     *
     * @param kind what they are
     * @param ifExists whether it is no mistake if one is missing
     * @param names the objects
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(Kind kind, boolean ifExists, List<QualifiedName> names, Behavior behavior, Place place)
            implements TextSearchStatement {

        /** Copies the list. */
        public Drop {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /** What an object of text search is. */
    enum Kind {
        /** It cuts a text into tokens. */
        PARSER,
        /** It turns tokens into lexemes. */
        DICTIONARY,
        /** It has the functions of dictionaries. */
        TEMPLATE,
        /** It says which parser and which dictionaries read a text. */
        CONFIGURATION
    }
}
