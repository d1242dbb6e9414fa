package dev.rung.verify;

import dev.rung.Direction;
import dev.rung.spi.Ruling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rulings as text, a line for each that is not a plain acceptance, with tabs between its words, for the comment of a database. */
final class RulingText {

    private static final String REFUSED = "refused";
    private static final String CHANGED = "changed";

    private RulingText() {}

    /** The text of rulings, all of which tell how a migration is. */
    static String of(List<Ruling> rulings) {
        var lines = new StringBuilder();
        for (int number = 0; number < rulings.size(); number++) {
            var words = words(rulings.get(number));
            if (!words.isEmpty()) {
                lines.append(number);
                words.forEach(word -> lines.append('\t').append(escaped(word)));
                lines.append('\n');
            }
        }
        return lines.toString();
    }

    private static List<String> words(Ruling ruling) {
        if (ruling instanceof Ruling.Refused refused) {
            return words(
                    Stream.of(
                            REFUSED,
                            refused.direction().name(),
                            String.valueOf(refused.isAgain()),
                            String.valueOf(refused.statement()),
                            refused.sqlState(),
                            refused.message(),
                            String.valueOf(refused.offset())),
                    refused.more());
        }
        if (ruling instanceof Ruling.Changed changed) {
            return words(
                    Stream.of(CHANGED, String.valueOf(changed.isAgain()), String.valueOf(changed.isOrderOnly())),
                    changed.changes());
        }
        return List.of();
    }

    private static List<String> words(Stream<String> first, List<String> rest) {
        return Stream.concat(first, rest.stream()).toList();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** Reads the rulings of so many migrations. */
    static List<Ruling> parse(String text, int migrations) {
        var rulings = new ArrayList<Ruling>(Collections.nCopies(migrations, new Ruling.Accepted()));
        text.lines().forEach(line -> {
            var words = Stream.of(line.split("\t", -1))
                    .map(String::translateEscapes)
                    .collect(Collectors.toList());
            rulings.set(Integer.parseInt(words.get(0)), ruling(words));
        });
        return rulings;
    }

    private static Ruling ruling(List<String> words) {
        return words.get(1).equals(REFUSED)
                ? new Ruling.Refused(
                        Direction.valueOf(words.get(2)),
                        Boolean.parseBoolean(words.get(3)),
                        Integer.parseInt(words.get(4)),
                        words.get(5),
                        words.get(6),
                        words.subList(8, words.size()),
                        Integer.parseInt(words.get(7)))
                : new Ruling.Changed(
                        Boolean.parseBoolean(words.get(2)),
                        Boolean.parseBoolean(words.get(3)),
                        words.subList(4, words.size()));
    }
}
