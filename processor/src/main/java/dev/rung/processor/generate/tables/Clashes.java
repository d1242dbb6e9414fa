package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import dev.rung.processor.head.Head;
import dev.rung.processor.head.HeadTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Different names of the schema that are one name in Java. */
final class Clashes {

    private final Naming naming;
    private final Map<String, List<String>> classes = new TreeMap<>();
    private final Map<String, List<String>> members = new TreeMap<>();

    private Clashes(Naming naming) {
        this.naming = naming;
    }

    /** A sentence for each name that more than one object would take. */
    static List<String> of(Head head, Naming naming) {
        var clashes = new Clashes(naming);
        naming.schemas().forEach(clashes::schema);
        head.tables().forEach(clashes::table);
        for (var type : head.enums()) {
            clashes.claimClass(naming.enumeration(type), "type `" + type.schema() + "." + type.name() + "`");
        }
        for (var domain : head.domains()) {
            clashes.claim(
                    naming.domains(domain.schema()),
                    naming.constant(domain.name()),
                    "domain `" + domain.schema() + "." + domain.name() + "`");
        }
        for (var sequence : head.sequences()) {
            clashes.claim(
                    naming.sequences(sequence.schema()),
                    naming.constant(sequence.name()),
                    "sequence `" + sequence.schema() + "." + sequence.name() + "`");
        }
        return clashes.sentences();
    }

    private void claimClass(ClassName name, String object) {
        classes.computeIfAbsent("the class `" + name.canonicalName() + "`", key -> new ArrayList<>())
                .add(object);
    }

    private void claim(ClassName owner, String member, String object) {
        members.computeIfAbsent("`" + owner.canonicalName() + "." + member + "`", key -> new ArrayList<>())
                .add(object);
    }

    private void schema(String schema) {
        claimClass(naming.schemaClass(schema), "schema `" + schema + "`");
        for (var all : naming.globals(schema)) {
            claimClass(all, "what there is once for the schema `" + schema + "`");
        }
    }

    private void table(HeadTable table) {
        var name = table.schema() + "." + table.name();
        claimClass(naming.table(table), "table `" + name + "`");
        for (var column : table.columns()) {
            var what = "column `" + name + "." + column.name() + "`";
            claim(naming.table(table), naming.column(table, column.name()), what);
            claim(naming.record(table), naming.getter(column.name()), what);
        }
        for (var key : table.keys()) {
            claim(naming.keys(table.schema()), naming.key(key.name()), "key `" + key.name() + "` of `" + name + "`");
        }
        for (var reference : table.references()) {
            claim(
                    naming.keys(table.schema()),
                    naming.reference(table, reference),
                    "foreign key `" + reference.name() + "` of `" + name + "`");
        }
        for (var index : table.indexes()) {
            claim(
                    naming.indexes(table.schema()),
                    naming.constant(index.name()),
                    "index `" + index.name() + "` of `" + name + "`");
        }
    }

    /** Where classes clash, there is nothing to be said of what is in them. */
    private List<String> sentences() {
        var ofClasses = sentences(classes);
        return ofClasses.isEmpty() ? sentences(members) : ofClasses;
    }

    private static List<String> sentences(Map<String, List<String>> claims) {
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue().size() > 1)
                .map(claim -> String.join(" and ", claim.getValue()) + " would both be " + claim.getKey())
                .toList();
    }
}
