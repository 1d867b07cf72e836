package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.decisions.DecisionLog;

/** The page image of the review page in a real browser: moved, zoomed, and what is marked on it. */
class ReviewImageIT {

  private static final String RIGHT = "\ue014";
  private static final String ESCAPE = "\ue00c";
  private static final String FRAME = "document.querySelector('#viewer').getBoundingClientRect()";
  private static final String HERE =
      "document.querySelector('#viewer .mark.here').getBoundingClientRect()";
  private static final String IN_THE_MIDDLE =
      "((m, f) => m.width > 30 && Math.abs(m.top + m.bottom - f.top - f.bottom) < 8"
          + " && Math.abs(m.left + m.right - f.left - f.right) < 8)("
          + HERE
          + ","
          + FRAME
          + ")";

  @TempDir Path out;

  @SuppressWarnings("NullAway.Init") // before each test
  private ReviewServer server;

  @SuppressWarnings("NullAway.Init") // before each test
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    browser = Browser.open(1600, 1000);
    server = ReviewServer.start(out, new SampleBatch(2, 2, 2), 0, "reader");
    browser.go(server.link());
    browser.await("document.body.dataset.ready && document.querySelector('#words .here')");
    browser.await(IN_THE_MIDDLE);
  }

  @AfterEach
  void close() throws Exception {
    server.close();
    browser.close();
  }

  @Test
  void lookingCloserDecidesNothing() throws Exception {
    browser.run("document.querySelectorAll('[data-zoom]').forEach((b) => b.click())");
    assertThat(DecisionLog.read(out).lines()).isEmpty();
  }

  @Test
  void theNextOneCentresItself() throws Exception {
    for (String key : new String[] {"j", "j", "a", "r", "u", "k"}) {
      browser.type(key);
      browser.await(IN_THE_MIDDLE);
    }
  }

  @Test
  void theMiddleStaysWhenTheWindowChanges() throws Exception {
    browser.screen(700, 900, false);
    browser.await(IN_THE_MIDDLE);
    browser.screen(1600, 1000, false);
    browser.await(IN_THE_MIDDLE);
  }

  @Test
  void buttonsAndTwoFingersZoom() throws Exception {
    double before = width();
    browser.run("document.querySelector('[data-zoom=in]').click()");
    browser.await(HERE + ".width > " + (before * 1.3));
    browser.run(
        """
        const viewer = document.querySelector('#viewer');
        const room = viewer.getBoundingClientRect();
        viewer.setPointerCapture = () => {};
        const finger = (type, pointerId, x) => viewer.dispatchEvent(new PointerEvent(type,
          { pointerId, clientX: room.left + x, clientY: room.top + 200, bubbles: true }));
        finger('pointerdown', 1, 200);
        finger('pointerdown', 2, 400);
        finger('pointermove', 1, 250);
        finger('pointermove', 2, 350);
        finger('pointerup', 1, 250);
        finger('pointerup', 2, 350);
        """);
    browser.await("Math.abs(" + HERE + ".width - " + (before * 0.7) + ") < " + (before * 0.15));
    browser.run("document.querySelector('[data-zoom=whole]').click()");
    browser.await(
        "[...document.querySelectorAll('#viewer img')].every((i) =>"
            + " ((t, f) => t.left > f.left - 2 && t.right < f.right + 2 && t.bottom < f.bottom + 2)("
            + "i.getBoundingClientRect(), "
            + FRAME
            + "))");
  }

  @Test
  void wordsThatAreWalkedThroughAreMarked() throws Exception {
    String walked = "document.querySelectorAll('#viewer .mark.walked').length";
    assertThat(browser.run("return " + walked)).isEqualTo(0);
    browser.type("w");
    for (int i = 0; i < 12; i++) {
      browser.type(RIGHT);
    }
    browser.await(walked + " === 1");
    browser.await(
        "((w, f) => w.left >= f.left && w.right <= f.right)("
            + "document.querySelector('#viewer .mark.walked').getBoundingClientRect(),"
            + FRAME
            + ")");
    browser.type(ESCAPE);
    browser.await(walked + " === 0");
  }

  private double width() throws Exception {
    return ((Number) browser.run("return " + HERE + ".width")).doubleValue();
  }
}
