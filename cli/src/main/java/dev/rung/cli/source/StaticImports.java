package dev.rung.cli.source;

import dev.rung.postgres.PostgresDSL;
import dev.rung.processor.read.JavaCode;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The classes whose static members code may use by their simple names. */
public final class StaticImports {

    /** All of them. */
    public static final List<Class<?>> CLASSES = List.of(PostgresDSL.class, DSL.class, SQLDataType.class);

    /** Those of jOOQ, for code that is yet to be written. */
    static final Set<String> OF_JOOQ = Set.of(DSL.class.getName(), SQLDataType.class.getName());

    /** That of {@code raw}, for SQL that is no template. */
    static final Set<String> OF_RAW = Set.of(DSL.class.getName());

    private StaticImports() {}

    /** The import declarations of some. */
    static Stream<String> declarations(Collection<String> classes) {
        return classes.stream().sorted().map(name -> "import static " + name + ".*;\n");
    }

    /** The names of the classes that some code needs. */
    static Set<String> of(Collection<? extends JavaCode.Expression> code) {
        var members = new TreeSet<String>();
        code.forEach(expression -> collect(expression, members));
        var classes = new TreeSet<String>();
        CLASSES.stream()
                .filter(candidate -> members(candidate).anyMatch(member -> members.contains(member)))
                .map(Class::getName)
                .forEach(classes::add);
        return classes;
    }

    private static Stream<String> members(Class<?> owner) {
        Stream<Method> methods = Arrays.stream(owner.getMethods());
        Stream<Field> fields = Arrays.stream(owner.getFields());
        return Stream.<Member>concat(methods, fields)
                .filter(member -> member.getDeclaringClass() == owner)
                .map(Member::getName);
    }

    private static void collect(JavaCode.Expression expression, Set<String> members) {
        if (expression instanceof JavaCode.Name name) {
            members.add(name.name());
        } else if (expression instanceof JavaCode.Call call) {
            if (call.target() == null) {
                members.add(call.method());
            } else {
                collect(call.target(), members);
            }
            call.arguments().forEach(argument -> collect(argument, members));
        }
    }
}
