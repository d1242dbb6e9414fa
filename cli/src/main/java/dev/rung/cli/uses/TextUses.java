package dev.rung.cli.uses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;

/**
 * What a class uses by text: whole statements use what they name; parts of statements and lists of names, of which the code makes statements, use what they
 * name of all tables that the class names anywhere.
 */
final class TextUses {

    private record Read(SqlText sql, StackTraceElement place) {}

    private TextUses() {}

    static List<Use> of(ClassNode node, Relations relations) {
        var texts = Constants.of(node).stream()
                .flatMap(constant -> SqlText.of(constant.text()).map(sql -> new Read(sql, constant.place())).stream())
                .toList();
        var named = new TreeSet<String>();
        texts.forEach(text -> named.addAll(relations.named(text.sql().names())));
        var uses = new ArrayList<Use>();
        for (var text : texts) {
            var own = relations.named(text.sql().names());
            own.forEach(relation -> uses.add(new Use(relation, Use.NONE, text.place())));
            var all = text.sql().isComplete() || (text.sql().isOfWholeRows() && !own.isEmpty()) ? own : named;
            uses.addAll(uses(text, all, relations));
        }
        Entities.tables(node).stream()
                .flatMap(table -> relations.named(List.of(table)).stream())
                .forEach(relation -> uses.add(new Use(relation, Use.ALL, Constants.place(node, "<init>", -1))));
        return uses;
    }

    private static List<Use> uses(Read text, Collection<String> tables, Relations relations) {
        return tables.stream()
                .flatMap(relation -> text.sql().isOfWholeRows()
                        ? Stream.of(Use.ALL).map(column -> new Use(relation, column, text.place()))
                        : text.sql().names().stream()
                                .filter(name -> relations.have(relation, name))
                                .map(column -> new Use(relation, column, text.place())))
                .toList();
    }
}
