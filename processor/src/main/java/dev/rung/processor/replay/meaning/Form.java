package dev.rung.processor.replay.meaning;

import java.util.List;

/**
 * A piece of SQL as PostgreSQL shows what it has kept of it: two pieces that it shows alike have the same form.
 *
 * @param head what stands at the top: an operator, a constant, a word
 * @param parts what belongs to it
 * @param isCertain whether another form in its place surely says something else
 */
record Form(String head, List<Form> parts, boolean isCertain) {

    Form {
        parts = List.copyOf(parts);
    }

    static Form of(String head, Form... parts) {
        return new Form(head, List.of(parts), true);
    }

    static Form of(String head, List<Form> parts) {
        return new Form(head, parts, true);
    }

    /** One that was not worked out: only an equal one is surely the same. */
    static Form uncertain(String head, List<Form> parts) {
        return new Form(head, parts, false);
    }

    /** Whether it says the same as another. */
    Sameness compare(Form other) {
        if (equals(other)) {
            return Sameness.SAME;
        }
        if (!isCertain || !other.isCertain) {
            return Sameness.UNDECIDED;
        }
        if (!head.equals(other.head) || parts.size() != other.parts.size()) {
            return Sameness.DIFFERENT;
        }
        var sameness = Sameness.SAME;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i).compare(other.parts.get(i));
            if (part == Sameness.DIFFERENT) {
                return part;
            }
            sameness = part == Sameness.SAME ? sameness : part;
        }
        return sameness;
    }

    @Override
    public String toString() {
        var text = head + (isCertain ? "" : "?");
        return parts.isEmpty() ? text : text + parts;
    }
}
