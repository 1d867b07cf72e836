package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 200 pages with 21,000 corrections: how soon a person sees them, and what the server takes. */
class ReviewSpeedIT {

  @TempDir Path out;

  @Test
  void aLargeBatchIsThereAtOnce() throws Exception {
    try (Browser browser = Browser.open(1600, 1000);
        ServedBatch served = ServedBatch.start(out, 20, 10, 15)) {
      browser.go(served.link());
      browser.await("document.querySelector('#words .here')");
      double first = number(browser, "return performance.now()");
      browser.await("document.body.dataset.ready");
      double paint =
          number(
              browser,
              "return performance.getEntriesByName('first-contentful-paint')[0].startTime");
      double list = number(browser, "return Number(document.body.dataset.ready)");
      browser.screenshot("review-large.png");
      long before = System.nanoTime();
      browser.type("ararararar");
      browser.await("document.querySelector('#counts').textContent.startsWith('10 of')");
      double each = (System.nanoTime() - before) / 1e7;
      Figures.keep(
          "review-speed",
          Map.of(
              "firstPaintMs", Math.round(paint),
              "firstCorrectionMs", Math.round(first),
              "allListedMs", Math.round(list),
              "decisionMs", Math.round(each),
              "peakMb", served.peakMegabytes()));
      assertThat(paint).isLessThan(2000 * Crowding.now());
      assertThat(first).isLessThan(2000 * Crowding.now());
      assertThat(served.peakMegabytes()).isLessThan(300);
    }
  }

  private static double number(Browser browser, String script) throws Exception {
    return ((Number) browser.run(script)).doubleValue();
  }
}
