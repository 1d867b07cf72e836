package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.pipeline.KeptReview;

/**
 * Every view on a telephone, a laptop and a very wide screen, in light and dark; left in {@code
 * target/views} for people to look at. None is wider than its screen.
 */
class ViewsIT {

  private static final int[][] SCREENS = {{360, 740}, {1400, 900}, {2560, 1300}};

  @TempDir static Path out;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static Browser browser;

  @BeforeAll
  static void read() throws Exception {
    browser = Browser.open(1400, 900);
    ReadBatch.into(out, "portal-printout.png", "courier-front-poor.jpg");
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theReportOfADocument() throws Exception {
    Path report = out.resolve("courier-front-poor/courier-front-poor.report.html");
    assertThat(Files.size(report)).isLessThan(2_000_000);
    browser.go(report.toUri());
    browser.type("j");
    look("report");
    landmarks();
  }

  @Test
  void theLayerOfRegions() throws Exception {
    browser.go(out.resolve("courier-front-poor/courier-front-poor.report.html").toUri());
    assertThat(browser.run("return document.querySelectorAll('.region').length")).isNotEqualTo(0L);
    browser.type("g");
    browser.await("getComputedStyle(document.querySelector('.region')).display !== 'none'");
    look("report-regions");
  }

  @Test
  void theReportOfTheBatch() throws Exception {
    browser.go(out.resolve("report.html").toUri());
    browser.run("document.querySelector('#everywhere').focus()");
    browser.type("Ostrander");
    browser.await("document.querySelectorAll('#hits li mark').length > 3");
    look("batch");
    landmarks();
    browser.run("document.querySelector('#hits a').click()");
    browser.await("document.querySelector('#text')");
    assertThat(browser.run("return document.querySelector('[name=words]').value"))
        .isEqualTo("Ostrander");
  }

  @Test
  void theReviewPage() throws Exception {
    try (ReviewServer server = ReviewServer.start(out, new KeptReview(out), 0, "reader")) {
      URI link = server.link();
      browser.go(link);
      browser.await("document.body.dataset.ready && document.querySelector('#words .here')");
      browser.type("jar");
      look("review");
      landmarks();
      browser.type("s");
      look("review-series");
      browser.type("p");
      look("review-rules");
      browser.type("d");
      look("review-documents");
      browser.type("?");
      browser.await("document.querySelector('#help').open");
      look("review-keys");
    }
  }

  @Test
  void aSeries() throws Exception {
    Path folder = Files.createDirectories(out.resolve("series"));
    try (ReviewServer server = ReviewServer.start(folder, new SampleBatch(3, 2, 2), 0, "reader")) {
      browser.go(server.link());
      browser.await("document.body.dataset.ready && document.querySelector('#words .here')");
      browser.type("s");
      browser.await(
          "[...document.querySelectorAll('#series .gallery img')].every((i) => i.complete)");
      look("review-gallery");
    }
  }

  @Test
  void hostileTextIsTextInTheReports() throws Exception {
    String hostile =
        "<script>window.hacked=1</script> and <img src=x onerror=window.hacked=2> the wellknown"
            + " \u202edlrow =cmd() </script> ferry.\n";
    Path text = Files.writeString(out.resolve("hostile.txt"), hostile);
    Path clean = out.resolve("clean");
    ReadBatch.stet("clean", text.toString(), "-o", clean.toString());

    browser.go(clean.resolve("hostile/hostile.report.html").toUri());
    assertThat(browser.text("#text")).contains("<script>window.hacked=1</script>", "[U+202E]");
    assertThat(browser.run("return window.hacked ?? 'never'")).isEqualTo("never");
    look("report-text-only");

    browser.go(clean.resolve("report.html").toUri());
    browser.run("document.querySelector('#everywhere').focus()");
    browser.type("hacked");
    browser.await("document.querySelectorAll('#hits mark').length === 2");
    assertThat(browser.text("#hits")).contains("<img src=x onerror=window.hacked=2>");
    assertThat(browser.run("return window.hacked ?? 'never'")).isEqualTo("never");
  }

  @Test
  void aPageWhoseScanIsNotThereSaysSo() throws Exception {
    Path page =
        Files.writeString(
            out.resolve("page.hocr"),
            "<html xmlns='http://www.w3.org/1999/xhtml'><head><meta name='ocr-system'"
                + " content='other'/></head><body><div class='ocr_page' title='bbox 0 0 900 400'>"
                + "<p class='ocr_par' title='bbox 10 10 300 40'>"
                + "<span class='ocr_line' title='bbox 10 10 300 40'>"
                + "<span class='ocrx_word' title='bbox 10 10 60 40'>The</span> "
                + "<span class='ocrx_word' title='bbox 70 10 300 40'>wellknown</span>"
                + "</span></p></div></body></html>");
    Path read = out.resolve("read");
    ReadBatch.stet("clean", page.toString(), "-o", read.toString());
    try (ReviewServer server = ReviewServer.start(read, new KeptReview(read), 0, "reader")) {
      browser.go(server.link());
      browser.await("document.querySelector('#words .here')");
      browser.await("document.querySelector('#viewer .none')");
      assertThat(browser.text("#viewer .none")).contains("not there");
    }
  }

  private static void landmarks() throws Exception {
    assertThat(browser.run("return document.querySelectorAll('header, main').length"))
        .asString()
        .isEqualTo("2");
    assertThat(
            browser.run(
                "return document.querySelectorAll('section:not([aria-label]):not([aria-labelledby])').length"))
        .asString()
        .isEqualTo("0");
  }

  private static void look(String name) throws Exception {
    for (int[] screen : SCREENS) {
      for (boolean dark : new boolean[] {false, true}) {
        browser.screen(screen[0], screen[1], dark);
        browser.screenshot("%s-%d-%s.png".formatted(name, screen[0], dark ? "dark" : "light"));
        assertThat(browser.run("return document.documentElement.scrollWidth"))
            .as("%s at %d", name, screen[0])
            .asString()
            .satisfies(width -> assertThat(Integer.parseInt(width)).isLessThanOrEqualTo(screen[0]));
      }
    }
  }
}
