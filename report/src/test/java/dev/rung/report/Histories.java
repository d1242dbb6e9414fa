package dev.rung.report;

import dev.rung.processor.MigrationProcessor;
import dev.rung.processor.timeline.Timeline;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.assertj.core.api.Assertions;

/** Histories for tests, as the compiler makes them out of migrations. */
public final class Histories {

    private final List<JavaFileObject> sources = new ArrayList<>();

    /** An empty history. */
    public Histories() {}

    /** One more migration. */
    public Histories migration(String name, String up, String down) {
        int version = sources.size() + 1;
        sources.add(new Source(name, """
                package shop;

                import dev.rung.*;
                import org.jooq.DSLContext;

                @Migration(version = %d)
                public final class %s implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute(""\"
                            %s
                            ""\");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute(""\"
                            %s
                            ""\");
                    }
                }
                """.formatted(version, name, up, down)));
        return this;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///shop/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** The timeline that the compiler tells. */
    public Timeline timeline() {
        try {
            return timeline(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "compiled"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Timeline timeline(Path output) {
        var timelines = new ArrayList<Timeline>();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var options = List.of(
                "-proc:only",
                "--release",
                "17",
                "-d",
                output.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        var task = ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, sources);
        task.setProcessors(List.of(MigrationProcessor.telling(timelines::add)));
        task.call();
        Assertions.assertThat(timelines)
                .as(diagnostics.getDiagnostics().stream()
                        .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                        .map(found -> found.getMessage(Locale.ROOT))
                        .toList()
                        .toString())
                .isNotEmpty();
        return timelines.get(0);
    }

    /** Only one of them, the others not being compiled. */
    Histories only(String name) {
        sources.removeIf(source -> !source.getName().contains(name));
        return this;
    }

    /** Compiles them as a build does, and gives what is said. */
    List<String> compiled(Path output, String option) throws IOException {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var options = List.of(
                "--release",
                "17",
                "-d",
                Files.createDirectories(output).toString(),
                "-classpath",
                output + File.pathSeparator + System.getProperty("java.class.path"),
                option);
        var task = ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, sources);
        task.setProcessors(List.of(new MigrationProcessor()));
        task.call();
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** A small shop, in whose third version something is added, changed and dropped. */
    public static Timeline shop() {
        return new Histories()
                .migration(
                        "CreateCustomers",
                        "create table customers (id bigint generated always as identity primary key, email text not null, nick text)",
                        "drop table customers")
                .migration("CreateOrders", """
                        create table orders (
                          id bigint primary key,
                          customer_id bigint not null references customers,
                          referrer_id bigint references customers (id),
                          placed timestamp(3) with time zone not null,
                          total numeric(10, 2) not null check (total >= 0));
                        create table carts (id bigint primary key references customers);
                        create index orders_placed_idx on orders (placed)""", "drop table carts; drop table orders")
                .migration("CreateInvoices", """
                        create table invoices (order_id bigint primary key references orders);
                        alter table customers alter column email type varchar(320);
                        alter table customers drop column nick;
                        alter table orders add column note text;
                        drop table carts""", """
                        create table carts (id bigint primary key references customers);
                        alter table orders drop column note;
                        alter table customers add column nick text;
                        alter table customers alter column email type text;
                        drop table invoices""")
                .timeline();
    }

    /** So many tables that refer to a few of them, in two versions. */
    public static Timeline large(int tables) {
        var up = new StringBuilder("create table t1 (id int primary key)");
        var down = new StringBuilder();
        for (int table = 2; table <= tables; table++) {
            up.append(";\ncreate table t%1$d (id int primary key, t%2$d_id int not null references t%2$d)"
                    .formatted(table, 1 + table % 7 % (table - 1)));
            down.insert(0, "drop table t" + table + ";\n");
        }
        return new Histories()
                .migration("CreateAll", up.toString(), down + "drop table t1")
                .migration("AddName", "alter table t1 add column name text", "alter table t1 drop column name")
                .timeline();
    }

    /** Names that are code elsewhere. */
    public static Timeline hostile() {
        return new Histories()
                .migration(
                        "CreateScript",
                        "create table \"<script>alert(1)</script>\" (\"</text><b>&\\\"\\\"]]>\" int primary key, \"a-->b\" text)",
                        "drop table \"<script>alert(1)</script>\"")
                .timeline();
    }
}
