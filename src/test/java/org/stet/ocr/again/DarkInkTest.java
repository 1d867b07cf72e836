package org.stet.ocr.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.junit.jupiter.api.Test;

class DarkInkTest {

  private static final int INK = 40;
  private static final int FAINT = 120;
  private static final int PAPER = 210;

  /** Bars of ink, and beside them, where the back shines through, fainter ones. */
  private static BufferedImage page(int faint) {
    BufferedImage page = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY);
    fill(page, 0, 0, 400, 300, PAPER);
    for (int x = 20; x < 380; x += 40) {
      fill(page, x, 50, 12, 200, INK);
      fill(page, x + 20, 70, 10, 150, faint);
    }
    return page;
  }

  private static void fill(BufferedImage page, int x, int y, int width, int height, int gray) {
    for (int row = y; row < y + height; row++) {
      for (int column = x; column < x + width; column++) {
        page.getRaster().setSample(column, row, 0, gray);
      }
    }
  }

  private static int at(BufferedImage page, int x, int y) {
    return page.getRaster().getSample(x, y, 0);
  }

  @Test
  void thePageItselfStaysAsItIs() {
    BufferedImage page = page(FAINT);
    byte[] before = ((DataBufferByte) page.getRaster().getDataBuffer()).getData().clone();
    DarkInk.of(page).only(0.4, page);
    assertThat(((DataBufferByte) page.getRaster().getDataBuffer()).getData()).isEqualTo(before);
  }

  @Test
  void whatIsBlackAndWhiteHasNothingToLeaveOut() {
    BufferedImage page = page(PAPER);
    assertThat(DarkInk.of(page).hasGray(page)).isFalse();
    BufferedImage empty = new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY);
    assertThat(DarkInk.of(empty).hasGray(empty)).isFalse();
  }

  @Test
  void inkStaysBlackAndPaperWhite() {
    BufferedImage page = page(FAINT);
    BufferedImage dark = DarkInk.of(page).only(0.4, page);
    assertThat(at(dark, 26, 100)).isZero();
    assertThat(at(dark, 5, 5)).isEqualTo(255);
  }

  @Test
  void whatIsFainterThanTheLevelGoes() {
    BufferedImage page = page(FAINT);
    DarkInk ink = DarkInk.of(page);
    assertThat(ink).isEqualTo(new DarkInk(INK, PAPER));
    assertThat(ink.hasGray(page)).isTrue();
    assertThat(at(ink.only(0.4, page), 45, 140)).isEqualTo(255);
    assertThat(at(ink.only(0.9, page), 45, 140)).isBetween(100, 180);
  }

  @Test
  void edgesAreSmooth() {
    BufferedImage page = page(FAINT);
    BufferedImage dark = DarkInk.of(page).only(0.16, page);
    assertThat(at(dark, 20, 100)).isBetween(60, 200);
    assertThat(at(dark, 20, 100)).isLessThan(at(dark, 19, 100));
  }
}
