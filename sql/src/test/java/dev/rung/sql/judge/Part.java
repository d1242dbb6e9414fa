package dev.rung.sql.judge;

import java.util.List;

/** A part of a synopsis. */
sealed interface Part {

    /** Writes one of the texts that the part allows. */
    void write(Sentence sentence);

    /** A word or a symbol of SQL, as it stands. */
    record Literal(String text) implements Part {

        @Override
        public void write(Sentence sentence) {
            sentence.add(text);
        }
    }

    /** Another rule, or any keyword. */
    record Reference(String rule) implements Part {

        @Override
        public void write(Sentence sentence) {
            sentence.follow(rule);
        }
    }

    /** All of some parts, in order. */
    record Sequence(List<Part> parts) implements Part {

        @Override
        public void write(Sentence sentence) {
            parts.forEach(part -> part.write(sentence));
        }
    }

    /** One of some parts. The first is the smallest: it is taken when the sentence is long enough. */
    record Choice(List<Part> parts) implements Part {

        @Override
        public void write(Sentence sentence) {
            parts.get(sentence.isLong() ? 0 : sentence.random(parts.size())).write(sentence);
        }
    }

    /** A part or nothing. */
    record Optional(Part part) implements Part {

        @Override
        public void write(Sentence sentence) {
            if (!sentence.isLong() && sentence.random(2) == 0) {
                part.write(sentence);
            }
        }
    }

    /** A part once or more. */
    record Repeated(Part part, String separator) implements Part {

        @Override
        public void write(Sentence sentence) {
            part.write(sentence);
            while (!sentence.isLong() && sentence.random(3) == 0) {
                sentence.add(separator);
                part.write(sentence);
            }
        }
    }
}
