package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function of SQL/JSON: constructors and aggregates of PostgreSQL 16, the others of 17 (PostgreSQL 18, "JSON Functions"). */
public sealed interface JsonFunction extends Expression {

    @Override
    default <R extends @Nullable Object> R accept(Expression.Cases<R> cases) {
        return cases.json(this);
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
     * {@code json_object}.
     *
     * @param entries its keys and values
     * @param nulls what becomes of nulls
     * @param hasUniqueKeys whether it fails if a key stands twice
     * @param returning the type of the result, if it is written
     * @param place where it stands
     */
    record JsonObject(
            List<JsonClause.Entry> entries,
            JsonClause.Nulls nulls,
            boolean hasUniqueKeys,
            Optional<JsonClause.Returning> returning,
            Place place)
            implements JsonFunction {

        /** Copies the list. */
        public JsonObject {
            entries = List.copyOf(entries);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.object(this);
        }
    }

    /**
     * {@code json_array} of values.
     *
     * @param values its elements
     * @param nulls what becomes of nulls
     * @param returning the type of the result, if it is written
     * @param place where it stands
     */
    record JsonArray(
            List<JsonClause.Value> values,
            JsonClause.Nulls nulls,
            Optional<JsonClause.Returning> returning,
            Place place)
            implements JsonFunction {

        /** Copies the list. */
        public JsonArray {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.array(this);
        }
    }

    /**
     * {@code json_array} of a query.
     *
     * @param query gives its elements
     * @param format their format, if it is written
     * @param returning the type of the result, if it is written
     * @param place where it stands
     */
    record JsonArrayOfQuery(
            Query query, Optional<JsonClause.Format> format, Optional<JsonClause.Returning> returning, Place place)
            implements JsonFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.arrayOfQuery(this);
        }
    }

    /**
     * {@code json(value)}.
     *
     * @param value the text
     * @param hasUniqueKeys whether it fails if a key stands twice
     * @param place where it stands
     */
    record JsonParse(JsonClause.Value value, boolean hasUniqueKeys, Place place) implements JsonFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.parse(this);
        }
    }

    /**
     * {@code json_scalar}.
     *
     * @param value the value
     * @param place where it stands
     */
    record JsonScalar(Expression value, Place place) implements JsonFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /**
     * {@code json_serialize}.
     *
     * @param value the JSON
     * @param returning the type of the result, if it is written
     * @param place where it stands
     */
    record JsonSerialize(JsonClause.Value value, Optional<JsonClause.Returning> returning, Place place)
            implements JsonFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.serialize(this);
        }
    }

    /**
     * Where a path is looked up.
     *
     * @param document the JSON
     * @param path the path
     * @param passing the variables of the path
     * @param place where it stands
     */
    record Lookup(JsonClause.Value document, Expression path, List<JsonClause.Variable> passing, Place place)
            implements Node {

        /** Copies the list. */
        public Lookup {
            passing = List.copyOf(passing);
        }
    }

    /**
     * {@code json_exists}.
     *
     * @param lookup what is looked up
     * @param onError what it gives when it fails, if it is written
     * @param place where it stands
     */
    record JsonExists(Lookup lookup, Optional<JsonClause.Otherwise> onError, Place place) implements JsonFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.exists(this);
        }
    }

    /**
     * {@code json_value}.
     *
     * @param lookup what is looked up
     * @param returning the type of the result, if it is written
     * @param onEmpty what it gives when it finds nothing, if it is written
     * @param onError what it gives when it fails, if it is written
     * @param place where it stands
     */
    record JsonValue(
            Lookup lookup,
            Optional<JsonClause.Returning> returning,
            Optional<JsonClause.Otherwise> onEmpty,
            Optional<JsonClause.Otherwise> onError,
            Place place)
            implements JsonFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.value(this);
        }
    }

    /**
     * {@code json_query}.
     *
     * @param lookup what is looked up
     * @param returning the type of the result, if it is written
     * @param wrapper whether results are put into an array
     * @param quotes what becomes of the quotes round a text
     * @param onEmpty what it gives when it finds nothing, if it is written
     * @param onError what it gives when it fails, if it is written
     * @param place where it stands
     */
    record JsonQuery(
            Lookup lookup,
            Optional<JsonClause.Returning> returning,
            JsonClause.Wrapper wrapper,
            JsonClause.Quotes quotes,
            Optional<JsonClause.Otherwise> onEmpty,
            Optional<JsonClause.Otherwise> onError,
            Place place)
            implements JsonFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.query(this);
        }
    }

    /**
     * {@code json_objectagg}.
     *
     * @param entry the key and the value of each row
     * @param nulls what becomes of nulls
     * @param hasUniqueKeys whether it fails if a key stands twice
     * @param returning the type of the result, if it is written
     * @param filter the condition of {@code filter}, if it is written
     * @param over the window, if it is called as a window function
     * @param place where it stands
     */
    record JsonObjectAggregate(
            JsonClause.Entry entry,
            JsonClause.Nulls nulls,
            boolean hasUniqueKeys,
            Optional<JsonClause.Returning> returning,
            Optional<Expression> filter,
            Optional<Window> over,
            Place place)
            implements JsonFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.objectAggregate(this);
        }
    }

    /**
     * {@code json_arrayagg}.
     *
     * @param value the value of each row
     * @param order in what order the rows are taken
     * @param nulls what becomes of nulls
     * @param returning the type of the result, if it is written
     * @param filter the condition of {@code filter}, if it is written
     * @param over the window, if it is called as a window function
     * @param place where it stands
     */
    record JsonArrayAggregate(
            JsonClause.Value value,
            List<SortElement> order,
            JsonClause.Nulls nulls,
            Optional<JsonClause.Returning> returning,
            Optional<Expression> filter,
            Optional<Window> over,
            Place place)
            implements JsonFunction {

        /** Copies the list. */
        public JsonArrayAggregate {
            order = List.copyOf(order);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.arrayAggregate(this);
        }
    }

    /**
     * An answer for each function.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code json_object}. */
        R object(JsonObject function);

        /** {@code json_array} of values. */
        R array(JsonArray function);

        /** {@code json_array} of a query. */
        R arrayOfQuery(JsonArrayOfQuery function);

        /** {@code json}. */
        R parse(JsonParse function);

        /** {@code json_scalar}. */
        R scalar(JsonScalar function);

        /** {@code json_serialize}. */
        R serialize(JsonSerialize function);

        /** {@code json_exists}. */
        R exists(JsonExists function);

        /** {@code json_value}. */
        R value(JsonValue function);

        /** {@code json_query}. */
        R query(JsonQuery function);

        /** {@code json_objectagg}. */
        R objectAggregate(JsonObjectAggregate function);

        /** {@code json_arrayagg}. */
        R arrayAggregate(JsonArrayAggregate function);
    }
}
