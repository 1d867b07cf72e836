package org.stet.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;
import org.stet.testing.PrintedPage;

class ResolutionTest {

  @Test
  void whatTheFileTellsIsKept() {
    assertThat(prepared(Optional.empty(), Optional.of(200), Marks.text()).resolution())
        .isEqualTo(200);
  }

  @Test
  void whatThePersonStatesOverrulesTheFile() {
    assertThat(prepared(Optional.of(400), Optional.of(200), Marks.text()).resolution())
        .isEqualTo(400);
  }

  @Test
  void aScreensResolutionIsNotBelieved() {
    PreparedImage page = prepared(Optional.empty(), Optional.of(72), Marks.text());

    assertThat(page.resolution()).isBetween(300, 400);
    assertThat(page.steps().get("resolution")).contains("guessed from letters").contains("72");
  }

  @Test
  void aPageWithoutLettersIsTakenFor300() {
    PreparedImage page = prepared(Optional.empty(), Optional.empty(), PrintedPage.blank(500, 500));

    assertThat(page.resolution()).isEqualTo(300);
    assertThat(page.steps().get("resolution")).contains("assumed");
  }

  private static PreparedImage prepared(
      Optional<Integer> stated, Optional<Integer> told, BufferedImage pixels) {
    return new ImagePreparation(stated, Optional.empty())
        .prepare(new ScanImage("page.png", 1, pixels, told));
  }
}
