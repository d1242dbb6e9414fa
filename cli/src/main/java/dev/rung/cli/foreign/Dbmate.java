package dev.rung.cli.foreign;

import java.util.List;
import java.util.regex.Pattern;

/** dbmate: {@code -- migrate:up} and {@code -- migrate:down} in one file. */
final class Dbmate implements Format {

    private static final Pattern MARK = Pattern.compile("(?im)^--\\s*migrate:(up|down)\\b");
    private static final Pattern ALONE = Pattern.compile("(?im)^--\\s*migrate:(?:up|down)\\b.*\\btransaction:false");

    @Override
    public String name() {
        return "dbmate";
    }

    @Override
    public boolean recognizes(Directory directory) {
        return Sections.any(directory, MARK);
    }

    @Override
    public List<ForeignMigration> read(Directory directory) {
        return Sections.read(directory, MARK, ALONE);
    }
}
