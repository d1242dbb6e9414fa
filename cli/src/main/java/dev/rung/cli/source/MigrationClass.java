package dev.rung.cli.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A migration as Java source.
 *
 * @param packageName its package, or an empty text for none
 * @param className its simple name
 * @param version its version
 * @param transactional whether one transaction holds it
 * @param allowed the checks that are switched off for it, since it is taken as it stands
 * @param origin where it came from, or null when it is new
 * @param up what it does
 * @param down what undoes it, or null when nothing does
 * @param reason why nothing undoes it; not looked at when something does
 */
public record MigrationClass(
        String packageName,
        String className,
        long version,
        boolean transactional,
        List<Allowance> allowed,
        @Nullable String origin,
        Body up,
        @Nullable Body down,
        String reason) {

    /**
     * A new one, with up and down to fill in. It compiles only when down is written, as any migration.
     *
     * @param packageName its package, or an empty text for none
     * @param className its simple name
     * @param version its version
     * @return the class
     */
    public static MigrationClass toFillIn(String packageName, String className, long version) {
        return new MigrationClass(
                packageName,
                className,
                version,
                true,
                List.of(),
                null,
                new Body.Code(
                        "// what changes, such as: db.alterTable(\"users\").addColumn(\"name\", VARCHAR(60)).execute();"),
                new Body.Code("// what undoes it, such as: db.alterTable(\"users\").dropColumn(\"name\").execute();"),
                "");
    }

    /**
     * The whole file.
     *
     * @return the text of the compilation unit
     */
    public String text() {
        var text = new StringBuilder();
        if (!packageName.isEmpty()) {
            text.append("package ").append(packageName).append(";\n\n");
        }
        text.append(imports());
        if (origin != null) {
            text.append("/** Imported from {@code ").append(comment(origin)).append("}. */\n");
        }
        for (var check : allowed) {
            text.append("@Allow(value = ")
                    .append(JavaText.string(check.check()))
                    .append(", reason = ")
                    .append(JavaText.string(check.reason()))
                    .append(")\n");
        }
        text.append("@Migration(version = ")
                .append(literal(version))
                .append(transactional ? "" : ", transactional = false");
        text.append(")\npublic final class ")
                .append(className)
                .append(" implements ")
                .append(form())
                .append(" {\n\n");
        for (var constant : constants()) {
            text.append(constant).append('\n');
        }
        text.append(method("up", up)).append('\n').append(down == null ? reasonMethod() : method("down", down));
        for (var method : methods()) {
            text.append('\n').append(method);
        }
        return text.append("}\n").toString();
    }

    private ArrayList<String> constants() {
        var constants = new ArrayList<>(up.constants("up"));
        if (down != null) {
            constants.addAll(down.constants("down"));
        }
        return constants;
    }

    private List<String> methods() {
        var methods = new ArrayList<>(up.methods("up"));
        if (down != null) {
            methods.addAll(down.methods("down"));
        }
        return methods;
    }

    private String form() {
        return down == null ? "Irreversible" : "Reversible";
    }

    private String imports() {
        var classes = new TreeSet<>(up.staticImports());
        if (down != null) {
            classes.addAll(down.staticImports());
        }
        var statics = StaticImports.declarations(classes).collect(Collectors.joining());
        var own = down == null
                ? "import dev.rung.Irreversible;\nimport dev.rung.Migration;\n"
                : "import dev.rung.Migration;\nimport dev.rung.Reversible;\n";
        return statics + (statics.isEmpty() ? "" : "\n") + (allowed.isEmpty() ? "" : "import dev.rung.Allow;\n") + own
                + "import org.jooq.DSLContext;\n\n";
    }

    private static String method(String name, Body body) {
        return "    @Override\n    public void " + name + "(DSLContext db) {\n" + body.statements(name) + "    }\n";
    }

    private String reasonMethod() {
        return "    @Override\n    public String reason() {\n        return " + JavaText.string(reason) + ";\n    }\n";
    }

    /** Nothing in a file name may end the comment that it stands in. */
    private static String comment(String text) {
        return text.replace("*/", "* /").replace("\\", "/").replaceAll("[{}]", "");
    }

    /** A timestamp is easier to read in groups: {@code 2026_03_14_1201L}. */
    static String literal(long version) {
        var digits = String.valueOf(version);
        if (digits.matches("(19|20)\\d{10}(\\d\\d)?")) {
            return digits.substring(0, 4) + "_" + digits.substring(4, 6) + "_" + digits.substring(6, 8) + "_"
                    + digits.substring(8) + "L";
        }
        return version > Integer.MAX_VALUE ? digits + "L" : digits;
    }
}
