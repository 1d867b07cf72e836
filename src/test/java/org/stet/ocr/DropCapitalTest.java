package org.stet.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Word;
import org.stet.page.WordId;

class DropCapitalTest {

  private int words;

  @Test
  void linesOfOneSizeStayAsTheyAre() {
    List<Line> lines = List.of(line(100, 100, "A boat was torn"), line(100, 140, "off its ropes"));

    assertThat(DropCapital.placed(lines)).isSameAs(lines);
  }

  @Test
  void aTallCapitalAmongTextStaysWhereItIs() {
    List<Line> lines =
        List.of(line(100, 100, "The boats were torn off"), with(line(100, 140, "the quay"), 160));

    assertThat(texts(DropCapital.placed(lines))).containsExactlyElementsOf(texts(lines));
  }

  @Test
  void itStandsBeforeTheFirstLineThatItWasReadIn() {
    List<Line> lines =
        List.of(
            line(180, 100, "HE sighed and went round"),
            with(line(180, 140, "the house all day"), 100));

    assertThat(texts(DropCapital.placed(lines)))
        .containsExactly("SHE sighed and went round", "the house all day");
  }

  @Test
  void itStandsThereToo() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(Optional.empty(), Optional.empty(), List.of(capital(100))));
    lines.add(line(180, 100, "HE sighed and went round"));
    lines.add(line(180, 140, "the house all day"));

    assertThat(texts(DropCapital.placed(lines)))
        .containsExactly("SHE sighed and went round", "the house all day");
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  private Line with(Line line, int x) {
    List<Word> all = new ArrayList<>(line.words());
    all.add(0, capital(x));
    return new Line(Optional.empty(), Optional.empty(), all);
  }

  private Word capital(int x) {
    return word("S", new Box(x, 100, 60, 64));
  }

  private Line line(int x, int y, String text) {
    List<Word> set = new ArrayList<>();
    int at = x;
    for (String word : text.split(" ")) {
      set.add(word(word, new Box(at, y, word.length() * 14, 24)));
      at += word.length() * 14 + 14;
    }
    return new Line(Optional.empty(), Optional.empty(), set);
  }

  private Word word(String text, Box box) {
    return new Word(new WordId(1, words++), text, Optional.of(box), Confidence.CERTAIN, List.of());
  }
}
