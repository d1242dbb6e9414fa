package dev.rung.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiler reads back exactly what was written. */
class JavaTextTest {

    static Stream<String> texts() {
        return Stream.concat(
                Stream.of(
                        "",
                        "select 1",
                        "select 1;\n",
                        "\n\n  select 1;\n\n",
                        "  a\n    b\n",
                        "E'\\n' \\d \\\\ \\u0041 \\\\u0041\n",
                        "\"\"\" \"\"\"\" \"\"\"\"\"\" \"\n",
                        "\"\"\"",
                        "ends with a quote\"",
                        "trailing  \nand\t\n \n\t\n",
                        "dos\r\nmac\rend\r\n",
                        "\u0000 \u0001 \u000b\f\u001c\u2028\u2003\n\u2003",
                        "ä € 🐘\n"),
                random());
    }

    private static Stream<String> random() {
        long seed = System.nanoTime();
        System.out.println("seed of JavaTextTest: " + seed);
        var random = new Random(seed);
        var alphabet = " \t\n\r\"\"\\'a€$u0";
        return Stream.generate(() -> {
                    var text = new StringBuilder();
                    for (int i = random.nextInt(40); i > 0; i--) {
                        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                    }
                    return text.toString();
                })
                .limit(60);
    }

    @Test
    void readsBackWhatWasWritten() throws Exception {
        var texts = texts().toList();
        assertThat(Compiled.texts(
                        texts.stream().map(text -> JavaText.block(text, 12)).toList()))
                .isEqualTo(texts);
        assertThat(Compiled.texts(texts.stream().map(JavaText::string).toList()))
                .isEqualTo(texts);
    }

    @Test
    void cutsWhatAClassFileCannotHold() throws Exception {
        var text = "insert into t values ('€');\n".repeat(10_000) + "🐘".repeat(30_000);
        var parts = JavaText.parts(text);
        assertThat(parts).hasSizeGreaterThan(5);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(Compiled.texts(
                        parts.stream().map(part -> JavaText.block(part, 12)).toList()))
                .isEqualTo(parts);
    }

    @Test
    void leavesAShortTextWhole() {
        assertThat(JavaText.parts("select 1;\n")).isEqualTo(List.of("select 1;\n"));
    }
}
