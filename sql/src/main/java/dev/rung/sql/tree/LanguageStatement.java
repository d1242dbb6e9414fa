package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops languages. */
public sealed interface LanguageStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.language(this);
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

        /** Creates a language. */
        R create(Create statement);

        /** Renames a language. */
        R rename(Rename statement);

        /** Gives a language to another role. */
        R setOwner(SetOwner statement);

        /** Drops languages. */
        R drop(Drop statement);
    }

    /**
     * Creates a language.
     *
     * @param orReplace whether it takes the place of one that exists
     * @param isTrusted whether everybody may write functions in it
     * @param name its name
     * @param functions its functions; absent where the extension of its name has them
     * @param place where it stands
     */
    record Create(boolean orReplace, boolean isTrusted, Name name, Optional<Functions> functions, Place place)
            implements LanguageStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Renames a language.
     *
     * @param name the language
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(Name name, Name newName, Place place) implements LanguageStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a language to another role.
     *
     * @param name the language
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(Name name, RoleName owner, Place place) implements LanguageStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Drops languages.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the languages
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<Name> names, Behavior behavior, Place place) implements LanguageStatement {

        /** Copies the list. */
        public Drop {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /**
     * The functions of a language.
     *
     * @param handler calls a function that is written in it
     * @param inline runs a block that is written in it
     * @param validator checks a function that is written in it
     * @param place where it stands
     */
    record Functions(
            QualifiedName handler, Optional<QualifiedName> inline, Optional<QualifiedName> validator, Place place)
            implements Node {}
}
