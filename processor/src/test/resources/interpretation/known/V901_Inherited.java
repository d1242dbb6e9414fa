package shop.db;

import static org.jooq.impl.SQLDataType.BIGINT;

import dev.rung.Migration;
import dev.rung.Reversible;
import java.util.List;
import org.jooq.DSLContext;

/** Bodies and helpers of an abstract class and of an interface. */
@Migration(version = 901)
public final class V901_Inherited extends V901_Base implements V901_Helpers {

    V901_Inherited(int unused) {
        super("never");
    }

    public V901_Inherited() {
        super("tables");
        names = List.of("a", suffix);
    }

    @Override
    protected List<String> tables() {
        return names;
    }

    @Override
    protected String describe(String table) {
        return "own " + super.describe(table) + hidden() + hidden;
    }

    private String hidden() {
        return "sub";
    }
}

abstract class V901_Base implements Reversible {

    protected static final String PREFIX = "base_";

    protected List<String> names = List.of("none");
    protected final String suffix;
    protected String hidden = "field";
    private int count;

    V901_Base(String suffix) {
        this.suffix = suffix;
    }

    protected abstract List<String> tables();

    protected String describe(String table) {
        return table + "/" + hidden() + ++count;
    }

    private String hidden() {
        return "base";
    }

    @Override
    public void up(DSLContext db) {
        for (var table : tables()) {
            db.createTable(PREFIX + table).column("id", BIGINT).execute();
            db.execute("select '" + describe(table) + "'");
        }
    }

    @Override
    public void down(DSLContext db) {
        tables().forEach(table -> db.dropTable(PREFIX + table).execute());
    }
}

interface V901_Helpers {

    default String greet() {
        return "hello " + V901_Helpers.suffix();
    }

    static String suffix() {
        return "!";
    }
}
