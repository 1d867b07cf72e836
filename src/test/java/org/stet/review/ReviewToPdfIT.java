package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.decisions.Act;
import org.stet.decisions.Decided;
import org.stet.decisions.DecisionLog;
import org.stet.pipeline.KeptReview;

/**
 * All the way: a scan is read, a person decides on the page in a real browser, {@code stet apply}
 * writes the outputs, and the PDF says what the person said; and as before, once it is taken back.
 */
class ReviewToPdfIT {

  private static final String ENTER = "\ue007";
  private static final String RIGHT = "\ue014";

  @TempDir Path out;

  @Test
  void whatAPersonDecidesReachesThePdfAndGoesAgainWhenTakenBack() throws Exception {
    try (Browser browser = Browser.open(1600, 1000)) {
      ReadBatch batch = ReadBatch.into(out, "portal-printout.png");
      String pdfBefore = batch.pdfText();
      String textBefore = batch.file(".txt");
      assertThat(batch.file(".p0001.alto.xml")).doesNotContain("CS=\"true\"");

      try (ReviewServer server = ReviewServer.start(out, new KeptReview(out), 0, "reader")) {
        browser.go(server.link());
        browser.await("document.body.dataset.ready && document.querySelector('#words .here')");
        decideOnThree(browser);
        addOnesOwn(browser);

        assertThat(DecisionLog.read(out).inForce(ReadBatch.DOCUMENT)).hasSize(4);
        batch.apply();
        assertThat(batch.pdfText()).contains("Zanzibar", "Mozambique");
        assertThat(batch.file(".txt")).contains("Zanzibar", "Mozambique");
        assertThat(batch.file(".p0001.alto.xml")).contains("CS=\"true\"");
        Decided rejected = only(Act.REJECT);
        assertThat(words(batch.file(".txt"))).contains(words(rejected.place().before()));

        browser.type("uuuu");
        browser.await("document.querySelector('#counts').textContent.startsWith('0 of ')");
      }
      batch.apply();
      assertThat(batch.pdfText()).isEqualTo(pdfBefore);
      assertThat(batch.file(".txt")).isEqualTo(textBefore);
    }
  }

  private static void decideOnThree(Browser browser) throws Exception {
    browser.type("a");
    browser.type("r");
    browser.type("e");
    browser.await("document.activeElement.matches('#card input')");
    browser.run("document.activeElement.value = ''");
    browser.type("Zanzibar" + ENTER);
    browser.await("document.querySelector('#counts').textContent.startsWith('3 of ')");
  }

  private static void addOnesOwn(Browser browser) throws Exception {
    browser.type("w" + RIGHT + RIGHT + ENTER);
    browser.await("document.activeElement.matches('#card input')");
    browser.run("document.activeElement.value = ''");
    browser.type("Mozambique" + ENTER);
    browser.await("document.querySelector('#counts').textContent.startsWith('4 of ')");
  }

  private Decided only(Act act) throws Exception {
    List<Decided> of =
        DecisionLog.read(out).lines().stream().filter(line -> line.act() == act).toList();
    assertThat(of).hasSize(1);
    return of.get(0);
  }

  private static String words(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }
}
