package dev.rung.sql.judge;

import dev.rung.sql.lexer.Keywords;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A statement in the making: one of the many that a synopsis allows. */
final class Sentence {

    private static final int DEPTH = 10;
    private static final int LENGTH = 60;
    private static final List<String> KEYWORDS =
            Keywords.all().stream().sorted().toList();

    private final Synopses synopses;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int words;
    private int depth;

    private Sentence(Synopses synopses, Random random) {
        this.synopses = synopses;
        this.random = random;
    }

    /** Makes a statement. The same random numbers make the same statement. */
    static String of(Synopses synopses, String rule, Random random) {
        var sentence = new Sentence(synopses, random);
        synopses.rule(rule).write(sentence);
        return sentence.text.toString();
    }

    void follow(String rule) {
        if (rule.equals("keyword")) {
            add(KEYWORDS.get(random(KEYWORDS.size())));
            return;
        }
        depth++;
        synopses.rule(rule).write(this);
        depth--;
    }

    /** Whether it is time to come to an end. */
    boolean isLong() {
        return depth > DEPTH || words > LENGTH;
    }

    int random(int bound) {
        return random.nextInt(bound);
    }

    /** Adds a word as somebody may write it: in capitals, on a line of its own, behind a comment. */
    void add(String word) {
        if (word.isEmpty()) {
            return;
        }
        if (words++ > 0) {
            text.append(between());
        }
        text.append(random(20) == 0 && isPlain(word) ? word.toUpperCase(Locale.ROOT) : word);
    }

    private String between() {
        return switch (random(40)) {
            case 0 -> "\n";
            case 1 -> " /* a 'comment /* in */ another */ ";
            case 2 -> " -- one; line\n\t";
            default -> " ";
        };
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_');
    }
}
