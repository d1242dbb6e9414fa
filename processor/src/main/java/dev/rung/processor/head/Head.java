package dev.rung.processor.head;

import dev.rung.processor.head.HeadTable.HeadCheck;
import dev.rung.processor.replay.model.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema that the whole history makes, as far as it is known, in an order that depends on nothing but the schema.
 *
 * @param tables the tables of which all columns are known
 * @param enums the enum types
 * @param domains the domains
 * @param sequences the sequences that somebody made for themselves
 * @param notKnown the views and tables whose columns are not known, each with its kind
 */
public record Head(
        List<HeadTable> tables,
        List<HeadEnum> enums,
        List<HeadDomain> domains,
        List<HeadSequence> sequences,
        List<String> notKnown) {

    /** Copies the lists. */
    public Head {
        tables = List.copyOf(tables);
        enums = List.copyOf(enums);
        domains = List.copyOf(domains);
        sequences = List.copyOf(sequences);
        notKnown = List.copyOf(notKnown);
    }

    /** What is known of a schema. */
    public static Head of(Schema schema) {
        return new HeadReader(schema).read();
    }

    /**
     * An enum type.
     *
     * @param schema its schema
     * @param name its name
     * @param labels its labels, in their order
     */
    public record HeadEnum(String schema, String name, List<String> labels) {}

    /**
     * A domain.
     *
     * @param schema its schema
     * @param name its name
     * @param type what it is made of
     * @param nullable whether it takes null
     * @param defaultValue the expression of its default, or null
     * @param checks its check constraints, by name
     */
    public record HeadDomain(
            String schema,
            String name,
            HeadType type,
            boolean nullable,
            @Nullable String defaultValue,
            List<HeadCheck> checks) {}

    /**
     * A sequence; a number that goes without saying is null.
     *
     * @param schema its schema
     * @param name its name
     * @param type {@code smallint}, {@code integer} or {@code bigint}
     * @param start the first number
     * @param increment the distance of two numbers
     * @param least the least number
     * @param greatest the greatest number
     * @param cycles whether it begins anew after the last one
     */
    public record HeadSequence(
            String schema,
            String name,
            String type,
            @Nullable Long start,
            @Nullable Long increment,
            @Nullable Long least,
            @Nullable Long greatest,
            boolean cycles) {}
}
