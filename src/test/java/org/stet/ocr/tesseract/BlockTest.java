package org.stet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

class BlockTest {

  @Test
  void whatIsReadSurelyStays() {
    List<Block> heading = blocks(0.85, "Select", "Tales");

    assertThat(Block.sure(heading)).isEqualTo(heading);
    assertThat(Block.words(heading)).hasSize(2);
  }

  @Test
  void dirtIsNoText() {
    assertThat(Block.sure(blocks(0.3, "re", "ee", "eae"))).isEmpty();
  }

  @Test
  void anOrnamentIsNoText() {
    assertThat(Block.sure(blocks(0.9, "@", "--", "|"))).isEmpty();
  }

  @Test
  void nothingIsNoText() {
    assertThat(Block.sure(List.of())).isEmpty();
  }

  private static List<Block> blocks(double confidence, String... words) {
    List<Word> all = new ArrayList<>();
    Box box = new Box(0, 0, 100, 20);
    for (String word : words) {
      all.add(
          new Word(
              new WordId(1, all.size()),
              word,
              Optional.of(box),
              new Confidence(confidence),
              List.of()));
    }
    return List.of(
        new Block(Role.BODY, box, List.of(new Line(Optional.of(box), Optional.of(20), all))));
  }
}
