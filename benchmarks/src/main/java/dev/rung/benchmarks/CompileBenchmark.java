package dev.rung.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiling a module of migrations, four statements each, with the processor and without. The arguments are the number of
 * rounds and the numbers of migrations; by default {@code 7 10 100 1000}.
 */
final class CompileBenchmark {

    private CompileBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        int[] sizes = args.length > 1
                ? Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[] {10, 100, 1000};
        System.out.println("| migrations | CPU ms without | CPU ms with | CPU × | wall × | peak × |");
        System.out.println("|---:|---:|---:|---:|---:|---:|");
        for (int size : sizes) {
            compare(size, rounds);
        }
    }

    private static void compare(int size, int rounds) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("compile");
        for (var source : sources(size).entrySet()) {
            var file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        var without = new ArrayList<Usage>();
        var with = new ArrayList<Usage>();
        var ratios = new ArrayList<Usage>();
        for (int round = -1; round < rounds; round++) {
            var floor = compile(folder, "-proc:none");
            var ours = compile(folder, "-proc:full");
            if (round >= 0) {
                without.add(floor);
                with.add(ours);
                ratios.add(ours.over(floor));
            }
        }
        var ratio = Usage.median(ratios);
        System.out.printf(
                "| %d | %.0f | %.0f | %.2f | %.2f | %.2f |%n",
                size, Usage.median(without).cpu(), Usage.median(with).cpu(), ratio.cpu(), ratio.wall(), ratio.peak());
    }

    private static Usage compile(Path folder, String processing) throws IOException, InterruptedException {
        return Usage.of(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Compilation.class.getName(),
                folder.toString(),
                processing));
    }

    /** Tables of ten columns with a foreign key, an index, a comment and a change, by jOOQ's DSL and by SQL in turn. */
    private static Map<String, String> sources(int size) {
        var sources = new LinkedHashMap<String, String>();
        for (int number = 1; number <= size; number++) {
            var text = number % 2 == 0 ? sql(number) : dsl(number);
            sources.put("history/Create" + number + ".java", text.replace("$n", String.valueOf(number)));
        }
        return sources;
    }

    private static String dsl(int number) {
        return """
                package history;

                import static org.jooq.impl.DSL.*;
                import static org.jooq.impl.SQLDataType.*;

                import dev.rung.Migration;
                import dev.rung.Reversible;
                import org.jooq.DSLContext;

                @Migration(version = $n)
                public final class Create$n implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.createTable("t_$n")
                                .column("id", BIGINT.identity(true))
                                .column("owner_id", BIGINT.notNull())
                                .column("name", VARCHAR(100).notNull())
                                .column("price", NUMERIC(10, 2).notNull())
                                .column("created_at", TIMESTAMPWITHTIMEZONE.notNull())
                                .constraints(primaryKey("id"), foreignKey("owner_id").references("t_$n", "id"))
                                .execute();
                        db.createIndex("t_$n_owner_id_idx").on("t_$n", "owner_id").execute();
                        db.commentOnTable("t_$n").is("the table $n").execute();
                        db.alterTable("t_$n").addColumn("note", CLOB).execute();
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.dropTable("t_$n").execute();
                    }
                }
                """;
    }

    private static String sql(int number) {
        return """
                package history;

                import dev.rung.Migration;
                import dev.rung.Reversible;
                import org.jooq.DSLContext;

                @Migration(version = $n)
                public final class Create$n implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute(\"""
                                create table t_$n (
                                  id bigint generated by default as identity primary key,
                                  owner_id bigint not null references t_$n (id),
                                  name varchar(100) not null,
                                  price numeric(10, 2) not null check (price > 0),
                                  created_at timestamptz not null default now()
                                );
                                create index on t_$n (owner_id);
                                comment on table t_$n is 'the table $n';
                                alter table t_$n add column note text;
                                \""");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table t_$n");
                    }
                }
                """;
    }
}
