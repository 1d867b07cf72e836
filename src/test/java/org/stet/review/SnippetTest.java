package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

class SnippetTest {

  private static final Word THE = word(0, "the", 100, 100, 60);
  private static final Word LOW = word(1, "low-", 180, 100, 80);
  private static final Word LYING = word(2, "lying", 10, 150, 90);
  private static final Word WALL = word(3, "wall", 120, 150, 70);

  private final Page page =
      new Page(
          1,
          new Box(0, 0, 270, 400),
          List.of(
              new Region(
                  0, Role.BODY, Optional.empty(), List.of(line(THE, LOW), line(LYING, WALL)))),
          new ReadingOrder(List.of()),
          new Provenance("a.png", "test", "eng", 300, java.util.Map.of()));

  private static Word word(int index, String text, int x, int y, int width) {
    return new Word(
        new WordId(1, index),
        text,
        Optional.of(new Box(x, y, width, 30)),
        new Confidence(0.9),
        List.of());
  }

  private static Line line(Word... words) {
    return new Line(Optional.empty(), Optional.empty(), List.of(words));
  }

  @Test
  void aWordOnOneLineShowsNoOther() {
    Snippet snippet = Printing.snippet(page, List.of(LYING));
    assertThat(snippet.pieces()).hasSize(1);
    assertThat(snippet.pieces().get(0).words()).isEqualTo(LYING.box().orElseThrow());
    assertThat(snippet.pieces().get(0).around().contains(WALL.box().orElseThrow())).isTrue();
    assertThat(snippet.pieces().get(0).around().intersects(THE.box().orElseThrow())).isFalse();
  }

  @Test
  void aBrokenWordShowsBothItsLinesUnderlined() throws Exception {
    BufferedImage scan = new BufferedImage(270, 400, BufferedImage.TYPE_BYTE_GRAY);
    scan.createGraphics().fillRect(0, 0, 270, 400);
    Snippet snippet = Printing.snippet(page, List.of(LOW, LYING));
    assertThat(snippet.pieces()).hasSize(2);
    BufferedImage image = snippet.image(Pyramid.of(scan));
    assertThat(dark(image)).isEqualTo(2);
    assertThat(image.getHeight()).isBetween(80, 90);
  }

  @Test
  void aLargeHeadlineComesSmall() throws Exception {
    Box large = new Box(0, 0, 4000, 700);
    Snippet snippet = new Snippet(List.of(new Snippet.Piece(large, large)));
    BufferedImage scan = new BufferedImage(5000, 800, BufferedImage.TYPE_BYTE_GRAY);
    assertThat(snippet.image(Pyramid.of(scan)).getWidth()).isLessThanOrEqualTo(300);
  }

  /** How many dark bars there are, from top to bottom. */
  private static int dark(BufferedImage image) {
    int bars = 0;
    boolean before = false;
    for (int y = 0; y < image.getHeight(); y++) {
      boolean dark = false;
      for (int x = 0; x < image.getWidth(); x++) {
        dark |= (image.getRGB(x, y) & 0xFF) < 100;
      }
      bars += dark && !before ? 1 : 0;
      before = dark;
    }
    return bars;
  }
}
