package org.stet.ocr.again;

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

class LowLinesTest {

  private final List<LowLines.Low> page = new ArrayList<>();

  @Test
  void whatWasReadWellIsLeftAlone() {
    lines(100, 0.95);
    assertThat(LowLines.of(page)).isEmpty();
    assertThat(LowLines.of(List.of())).isEmpty();
  }

  @Test
  void aPageThatIsReadBadlyAllOverIsLeftAlone() {
    lines(100, 0.4);
    assertThat(LowLines.of(page)).isEmpty();
  }

  @Test
  void signsThatStandAloneAreLeftAlone() {
    lines(100, 0.95);
    line("|", 0.1);
    assertThat(LowLines.of(page)).isEmpty();
  }

  @Test
  void theWorstComeFirst() {
    lines(100, 0.95);
    line("later", 0.7);
    line("worst", 0.2);
    assertThat(LowLines.of(page))
        .extracting(low -> low.line().text())
        .containsExactly("worst", "later");
  }

  @Test
  void aLineWithOneBadWordIsLow() {
    lines(100, 0.95);
    Word good = word("goodgoodgoodgoodgood", 0.96);
    Word bad = word("bad", 0.5);
    add(List.of(good, bad));
    assertThat(LowLines.of(page)).hasSize(1);
  }

  @Test
  void noMoreThanATenthOfThePageIsReadAgain() {
    lines(60, 0.95);
    lines(40, 0.5);
    assertThat(LowLines.of(page)).hasSize(10);
  }

  private void lines(int count, double confidence) {
    for (int i = 0; i < count; i++) {
      line("some words", confidence);
    }
  }

  private void line(String text, double confidence) {
    add(List.of(word(text, confidence)));
  }

  private Word word(String text, double confidence) {
    return new Word(
        new WordId(1, 2 * page.size() + text.length() % 2),
        text,
        Optional.of(new Box(0, 0, 10, 10)),
        new Confidence(confidence),
        List.of());
  }

  private void add(List<Word> words) {
    Box box = new Box(0, 40 * page.size(), 400, 30);
    Line line = new Line(Optional.of(box), Optional.empty(), words);
    page.add(new LowLines.Low(line, box, LowLines.confidence(words)));
  }
}
