package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A colour scan of 60 megapixels: how soon it is seen, whether it moves smoothly, what it takes.
 */
class HugePageIT {

  @TempDir Path folder;

  /** Zooms in and out and moves about for a while; how long the frames took. */
  private static final String JOURNEY =
      """
      const viewer = document.querySelector('#viewer');
      const room = viewer.getBoundingClientRect();
      const frames = [];
      let last = performance.now();
      let count = 0;
      window.journey = null;
      const step = (now) => {
        frames.push(now - last);
        last = now;
        const at = { clientX: room.left + 100 + (count * 7) % 400, clientY: room.top + 200, bubbles: true, cancelable: true };
        viewer.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: count % 120 < 60 ? -20 : 20 }));
        if (++count < 240) requestAnimationFrame(step);
        else {
          frames.sort((a, b) => a - b);
          window.journey = { median: frames[120], p95: frames[228], longest: frames[239] };
        }
      };
      requestAnimationFrame(step);
      """;

  @Test
  void deepZoomStaysSmooth() throws Exception {
    try (Browser browser = Browser.open(1600, 1000);
        ServedBatch served = ServedBatch.huge(folder, 1, 1, List.of(HugePage.make(folder)))) {
      browser.go(served.link());
      browser.await(
          "[...document.querySelectorAll('#viewer img')].some((i) => i.complete && i.naturalWidth)");
      double first = number(browser, "performance.now()");
      browser.type("0");
      browser.run(JOURNEY);
      browser.await("window.journey");
      browser.await("[...document.querySelectorAll('#viewer img')].every((i) => i.complete)");
      browser.screenshot("review-huge.png");
      double p95 = number(browser, "window.journey.p95");
      int tiles = (int) number(browser, "document.querySelectorAll('#viewer img').length");
      Figures.keep(
          "review-huge-page",
          Map.of(
              "megapixels", HugePage.WIDTH * HugePage.HEIGHT / 1_000_000,
              "firstTileMs", Math.round(first),
              "frameMedianMs", Math.round(number(browser, "window.journey.median")),
              "frameP95Ms", Math.round(p95),
              "frameLongestMs", Math.round(number(browser, "window.journey.longest")),
              "tilesHeld", tiles,
              "peakMb", served.peakMegabytes()));
      assertThat(tiles).isLessThan(300);
      assertThat(p95).isLessThan(250 * Crowding.now());
      assertThat(served.peakMegabytes()).isLessThan(300);
    }
  }

  private static double number(Browser browser, String script) throws Exception {
    return ((Number) browser.run("return " + script)).doubleValue();
  }
}
