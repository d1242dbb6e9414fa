package dev.rung.cli;

import dev.rung.processor.report.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rung sizes}. */
@Command(
        name = "sizes",
        description = "Writes how large the tables of a database are, for the compiler to warn by.",
        footer = {
            "%nFor example: rung sizes --env prod",
            "%nNumbers are rounded, so that the file changes only when a table has grown much. The compiler reads it with "
                    + "-Arung.sizes=FILE: it says nothing of tables with less than 10,000 rows, and how many the others have."
        })
final class SizesCommand implements Callable<Integer> {

    private static final MathContext TWO_DIGITS = new MathContext(2);

    /** A table of partitions is as large as these; one that was never analyzed is measured by its size. */
    private static final String SIZES = """
            select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname,
                   sum(case when part.reltuples >= 0 then part.reltuples::bigint else pg_relation_size(part.oid) / 126 end)::bigint,
                   sum(pg_table_size(part.oid))::bigint
            from pg_class c
                 join pg_namespace n on n.oid = c.relnamespace
                 left join lateral pg_partition_tree(c.oid) as tree on c.relkind = 'p' and tree.isleaf
                 join pg_class part on part.oid = coalesce(tree.relid, c.oid)
            where c.relkind in ('r', 'p', 'm') and c.relpersistence <> 't'
              and n.nspname not in ('pg_catalog', 'information_schema') and not starts_with(c.relname, 'rung_history')
            group by 1
            order by 1""";

    private final Main main;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file; migrations.sizes in the working directory if nothing is said.")
    private @Nullable Path output;

    SizesCommand(Main main) {
        this.main = main;
    }

    private record Size(String table, long rows, long bytes) {

        private String line() {
            return table + "\t" + rounded(rows) + "\t" + rounded(bytes) + "\n";
        }

        private static String rounded(long number) {
            return new BigDecimal(number).round(TWO_DIGITS).toBigInteger().toString();
        }
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var sizes = sizes();
        var file = output == null ? Path.of("migrations.sizes") : output;
        Files.writeString(
                file,
                sizes.stream()
                        .map(Size::line)
                        .collect(Collectors.joining("", "# table, rows, bytes: written by `rung sizes`\n", "")));
        main.print(file, Json.object("file", file, "tables", sizes.size()));
        return ExitCode.DONE.number();
    }

    private List<Size> sizes() throws SQLException {
        var sizes = new ArrayList<Size>();
        try (var connection = main.environment().dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(SIZES)) {
            while (rows.next()) {
                sizes.add(new Size(rows.getString(1), rows.getLong(2), rows.getLong(3)));
            }
        }
        return sizes;
    }
}
