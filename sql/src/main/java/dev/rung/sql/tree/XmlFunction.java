package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function of SQL/XML (PostgreSQL 18, "XML Functions"). */
public sealed interface XmlFunction extends Expression {

    @Override
    default <R extends @Nullable Object> R accept(Expression.Cases<R> cases) {
        return cases.xml(this);
    }

    /**
     * Calls the method that is for this function.
     *
     * @param cases what to do with each
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code xmlconcat}.
     *
     * @param values the parts
     * @param place where it stands
     */
    record Concat(List<Expression> values, Place place) implements XmlFunction {

        /** Copies the list. */
        public Concat {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.concat(this);
        }
    }

    /**
     * {@code xmlelement(name n, xmlattributes(…), …)}.
     *
     * @param name the name of the element
     * @param attributes its attributes
     * @param content what stands in it
     * @param place where it stands
     */
    record Element(Name name, List<NamedValue> attributes, List<Expression> content, Place place)
            implements XmlFunction {

        /** Copies the lists. */
        public Element {
            attributes = List.copyOf(attributes);
            content = List.copyOf(content);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.element(this);
        }
    }

    /**
     * A value with a name: an attribute, an element of {@code xmlforest}.
     *
     * @param value the value
     * @param name its name; if absent, that of the column which the value is
     * @param place where it stands
     */
    record NamedValue(Expression value, Optional<Name> name, Place place) implements Node {}

    /**
     * {@code xmlforest}.
     *
     * @param elements the elements
     * @param place where it stands
     */
    record Forest(List<NamedValue> elements, Place place) implements XmlFunction {

        /** Copies the list. */
        public Forest {
            elements = List.copyOf(elements);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.forest(this);
        }
    }

    /**
     * {@code xmlexists(path passing document)}.
     *
     * @param path what is looked for
     * @param document where
     * @param place where it stands
     */
    record ExistsIn(Expression path, Expression document, Place place) implements XmlFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.existsIn(this);
        }
    }

    /** What a text of XML is. */
    enum Content {
        /** A whole document, with one root. */
        DOCUMENT,
        /** Anything that may stand in an element. */
        CONTENT
    }

    /**
     * {@code xmlparse}.
     *
     * @param content what the text is
     * @param value the text
     * @param keepsWhitespace whether {@code preserve whitespace} is written
     * @param place where it stands
     */
    record Parse(Content content, Expression value, boolean keepsWhitespace, Place place) implements XmlFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.parse(this);
        }
    }

    /**
     * {@code xmlpi}.
     *
     * @param name the name of the instruction
     * @param content what stands in it, if anything does
     * @param place where it stands
     */
    record Instruction(Name name, Optional<Expression> content, Place place) implements XmlFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.instruction(this);
        }
    }

    /**
     * {@code xmlroot}.
     *
     * @param value the document
     * @param version its version; absent for {@code no value}
     * @param standalone what it says of other documents
     * @param place where it stands
     */
    record Root(Expression value, Optional<Expression> version, Standalone standalone, Place place)
            implements XmlFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.root(this);
        }
    }

    /** Whether a document stands alone. */
    enum Standalone {
        /** Nothing is written: it stays as it is. */
        DEFAULT,
        /** It does. */
        YES,
        /** It does not. */
        NO,
        /** It does not say. */
        NO_VALUE
    }

    /**
     * {@code xmlserialize}.
     *
     * @param content what the value is
     * @param value the value
     * @param type the type of the text
     * @param isIndented whether {@code indent} is written (PostgreSQL 16)
     * @param place where it stands
     */
    record Serialize(Content content, Expression value, TypeName type, boolean isIndented, Place place)
            implements XmlFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.serialize(this);
        }
    }

    /**
     * An answer for each function.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code xmlconcat}. */
        R concat(Concat function);

        /** {@code xmlelement}. */
        R element(Element function);

        /** {@code xmlforest}. */
        R forest(Forest function);

        /** {@code xmlexists}. */
        R existsIn(ExistsIn function);

        /** {@code xmlparse}. */
        R parse(Parse function);

        /** {@code xmlpi}. */
        R instruction(Instruction function);

        /** {@code xmlroot}. */
        R root(Root function);

        /** {@code xmlserialize}. */
        R serialize(Serialize function);
    }
}
