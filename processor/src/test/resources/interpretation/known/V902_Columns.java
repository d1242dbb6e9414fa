package shop.db;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.primaryKey;
import static shop.db.V902_Columns.Names.TABLE;

import dev.rung.Migration;
import dev.rung.Reversible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** Enums, records, nested classes and constants that describe tables. */
@Migration(version = 902)
public final class V902_Columns implements Reversible {

    static final class Names {
        static final String TABLE = prefixed("cars");
        static final Map<String, String> TYPES = new LinkedHashMap<>();

        static {
            TYPES.put("x", "int");
            TYPES.put("y", "text");
        }

        private Names() {}

        static String prefixed(String name) {
            return "shop_" + name;
        }

        interface Deep {
            String DEEPER = TABLE + "_deep";
        }
    }

    enum Kind {
        SMALL("s", 1) {
            @Override
            String sql() {
                return "small " + super.sql();
            }
        },
        LARGE("l");

        private static final Map<String, Kind> BY_CODE =
                Arrays.stream(values()).collect(Collectors.toMap(Kind::code, kind -> kind));

        private final String code;
        private final int size;

        Kind(String code) {
            this(code, 10);
        }

        Kind(String code, int size) {
            this.code = code;
            this.size = size;
        }

        String code() {
            return code;
        }

        String sql() {
            return code + size + name() + this;
        }

        static Kind of(String code) {
            return BY_CODE.get(code);
        }
    }

    record Column(String name, DataType<?> type, boolean required) {

        static final int COUNT = 2;

        Column(String name, DataType<?> type) {
            this(name, type, false);
        }

        DataType<?> full() {
            return required ? type.notNull() : type;
        }
    }

    record Pair<A, B>(A first, B second) {
        <C> Pair<C, B> withFirst(C other) {
            return new Pair<>(other, second);
        }
    }

    private final List<Column> columns = List.of(
            new Column("id", SQLDataType.BIGINT.identity(true), true), new Column("label", SQLDataType.VARCHAR(20)));
    private final Map<String, List<String>> indexes = new LinkedHashMap<>();

    {
        indexes.put("i", List.of("id"));
        indexes.put("j", List.of("id", "label"));
    }

    @Override
    public void up(DSLContext db) {
        var create = db.createTable(TABLE).column("first", SQLDataType.INTEGER);
        for (Column column : columns) {
            create = create.column(column.name(), column.full());
        }
        create.constraints(primaryKey("id")).execute();
        indexes.forEach((index, on) -> db.createIndex(index).on(name(TABLE).last(), on.toArray(String[]::new)).execute());
        for (Kind kind : Kind.values()) {
            db.execute("select '" + kind.sql() + kind.code + Kind.of("l").size + "'");
            var text = switch (kind) {
                case SMALL -> "one";
                case LARGE -> "ten";
            };
            if (kind == Kind.SMALL || kind.equals(Kind.LARGE)) {
                db.execute("select '" + text + "'");
            }
        }
        db.execute("select '" + Names.TYPES + Names.Deep.DEEPER + Column.COUNT + V902_Columns.Names.prefixed("q") + "'");
        var pair = new Pair<>("a", 1).withFirst(List.of(2));
        db.execute("select '" + pair + pair.equals(new Pair<>(List.of(2), 1)) + pair.first().get(0) + "'");
        var inner = new Counter();
        inner.more().more();
        db.execute("select " + inner.count + new Counter().more().count);
        db.execute(apply(name -> "select '" + name + "'", "x") + apply(Names::prefixed, "y"));
        overloads(db);
    }

    private String apply(Naming naming, String name) {
        return naming.twice(name);
    }

    interface Naming {
        String of(String name);

        default String twice(String name) {
            return of(name) + of(of(name));
        }
    }

    class Counter {
        int count = columns.size();

        Counter more() {
            count++;
            return this;
        }
    }

    private void overloads(DSLContext db) {
        Object hidden = "x";
        List<String> list = new ArrayList<>();
        db.execute("select '" + kind("s") + kind(hidden) + kind(1) + kind(1L) + kind('c') + kind(list) + kind(null, 1)
                + kind("a", "b") + kind((Object) "y") + kind((Integer) 5) + kind(2.5f) + "'");
    }

    private static String kind(Object o) {
        return "object ";
    }

    private static String kind(String s) {
        return "text ";
    }

    private static String kind(long n) {
        return "long ";
    }

    private static String kind(int n) {
        return "int ";
    }

    private static String kind(double n) {
        return "double ";
    }

    private static String kind(List<?> list) {
        return "list ";
    }

    private static String kind(Object... all) {
        return "many ";
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable(TABLE).execute();
    }
}
