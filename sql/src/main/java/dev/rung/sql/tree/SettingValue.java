package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/** A value of a setting, or of an option that is written without an equals sign. */
public sealed interface SettingValue extends Node {

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

        /** A word, which means its text: {@code on}, {@code utf8}, {@code "$user"}. */
        R word(Word it);

        /** A text. */
        R text(Text it);

        /** A number. */
        R number(Number it);
    }

    /**
     * A word, which means its text: {@code on}, {@code utf8}, {@code "$user"}.
     *
     * @param word the word
     * @param place where it stands
     */
    record Word(Name word, Place place) implements SettingValue {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.word(this);
        }
    }

    /**
     * A text.
     *
     * @param text the text
     * @param place where it stands
     */
    record Text(TextConstant text, Place place) implements SettingValue {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A number.
     *
     * @param number the number
     * @param place where it stands
     */
    record Number(NumberConstant number, Place place) implements SettingValue {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.number(this);
        }
    }
}
