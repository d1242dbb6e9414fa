package dev.rung.sql.catalog.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The whole file while it is made: of each line the versions in which it is true. */
final class CatalogFile {

    private final SortedSet<Integer> versions = new TreeSet<>();
    private final Map<Section, SortedMap<String, SortedSet<Integer>>> sections = new EnumMap<>(Section.class);

    CatalogFile() {
        for (var section : Section.values()) {
            sections.put(section, new TreeMap<>());
        }
    }

    /** The file as it is now. */
    static CatalogFile read(String text) {
        var file = new CatalogFile();
        var lines = Arrays.asList(text.split("\n"));
        var range = lines.get(0).split(" ");
        for (int version = Integer.parseInt(range[1]); version <= Integer.parseInt(range[2]); version++) {
            file.versions.add(version);
        }
        int start = lines.indexOf("") + 1;
        var body = String.join("\n", lines.subList(start, lines.size())) + "\n";
        int at = 0;
        for (var sized : lines.subList(1, start - 1)) {
            int length = Integer.parseInt(sized.substring(sized.indexOf(' ') + 1));
            var section = Section.valueOf(sized.substring(0, sized.indexOf(' ')));
            body.substring(at, at + length).lines().forEach(line -> file.add(section, line));
            at += length;
        }
        return file;
    }

    private void add(Section section, String line) {
        var row = Row.of(line);
        for (int version : versions) {
            if (row.isOf(version)) {
                add(section, String.join("\t", row.fields()), version);
            }
        }
    }

    private void add(Section section, String line, int version) {
        sections.get(section).computeIfAbsent(line, any -> new TreeSet<>()).add(version);
    }

    /** Takes what a server says of its version, in the place of what was there. */
    void replace(int version, Map<Section, List<String>> lines) {
        if (!versions.isEmpty() && (version < versions.first() - 1 || version > versions.last() + 1)) {
            throw new IllegalArgumentException("version " + version + " does not follow on " + versions);
        }
        versions.add(version);
        sections.values().forEach(section -> section.values().forEach(in -> in.remove(version)));
        lines.forEach((section, all) -> all.forEach(line -> add(section, line, version)));
        sections.values().forEach(section -> section.values().removeIf(SortedSet::isEmpty));
    }

    /** The file: its header, then its sections. */
    @Override
    public String toString() {
        var header = new StringBuilder("versions " + versions.first() + " " + versions.last() + "\n");
        var body = new StringBuilder();
        for (var section : Section.values()) {
            var text = text(section);
            header.append(section).append(' ').append(text.length()).append('\n');
            body.append(text);
        }
        return header.append('\n').append(body).toString();
    }

    private String text(Section section) {
        var lines = new ArrayList<String>();
        sections.get(section).forEach((line, in) -> ranges(in).forEach(range -> lines.add(line + range)));
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** A line that went and came back has two of them. */
    private List<String> ranges(SortedSet<Integer> in) {
        var ranges = new ArrayList<String>();
        for (int from : in) {
            if (in.contains(from - 1)) {
                continue;
            }
            int until = from;
            while (in.contains(until + 1)) {
                until++;
            }
            var first = from == versions.first() ? "" : String.valueOf(from);
            var last = until == versions.last() ? "" : String.valueOf(until);
            ranges.add(first.isEmpty() && last.isEmpty() ? "" : "\t@" + first + "-" + last);
        }
        return ranges;
    }
}
