package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.decisions.Act;
import org.stet.decisions.Decided;
import org.stet.decisions.DecisionLog;

/** The review page in a real browser, by keyboard; its views are left in {@code target/views}. */
class ReviewPageIT {

  private static final String ENTER = "\ue007";
  private static final String RIGHT = "\ue014";

  @TempDir Path out;

  private final SampleBatch batch = new SampleBatch(3, 2, 2);

  @SuppressWarnings("NullAway.Init") // before each test
  private ReviewServer server;

  @SuppressWarnings("NullAway.Init") // before each test
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    browser = Browser.open(1600, 1000);
    server = ReviewServer.start(out, batch, 0, "reader");
    show();
  }

  private void show() throws Exception {
    browser.go(server.link());
    ready();
  }

  private void ready() throws Exception {
    browser.await("document.body.dataset.ready && document.querySelector('#words .here')");
  }

  @AfterEach
  void close() throws Exception {
    server.close();
    browser.close();
  }

  private List<Decided> lines() throws Exception {
    return DecisionLog.read(out).lines();
  }

  private void decided(int count) throws Exception {
    browser.await("document.querySelector('#counts').textContent.startsWith('" + count + " of ')");
  }

  @Test
  void lookingAndMovingDecidesNothing() throws Exception {
    browser.type("jjjkj+-0sp");
    assertThat(lines()).isEmpty();
  }

  @Test
  void hostileTextIsShownAsText() throws Exception {
    assertThat(browser.run("return document.querySelectorAll('#words script, #words b').length"))
        .isEqualTo(0);
    assertThat(browser.text("#words")).contains("<script>", "=cmd()", "[U+202E]secret");
  }

  /**
   * A slow machine's answer of some seconds ago neither reloads the page nor takes anything back.
   */
  @Test
  void aLateAnswerChangesNothing() throws Exception {
    browser.run(
        """
        window.stays = true;
        window.late = 0;
        const real = window.fetch;
        window.fetch = async (path, ...rest) => {
          const reply = await real(path, ...rest);
          if (String(path).startsWith('changes')) {
            await new Promise((done) => setTimeout(done, 1500));
            window.late++;
          }
          return reply;
        };
        """);
    for (int i = 1; i <= 8; i++) {
      browser.type("a");
      decided(i);
      Thread.sleep(400);
    }
    browser.await("window.late > 0");
    decided(8);
    assertThat(browser.run("return window.stays ?? false")).isEqualTo(true);
    assertThat(lines()).hasSize(8);
  }

  @Test
  void acceptRejectEditUndoAndReload() throws Exception {
    browser.screenshot("review-open.png");
    browser.type("a");
    decided(1);
    browser.type("r");
    decided(2);
    browser.type("e");
    browser.await("document.activeElement.matches('#card input')");
    browser.run("document.activeElement.value = ''");
    browser.type("My own" + ENTER);
    decided(3);
    assertThat(lines()).extracting(Decided::act).containsExactly(Act.ACCEPT, Act.REJECT, Act.EDIT);
    assertThat(lines().get(2).wording()).contains("My own");
    browser.screenshot("review-decided.png");

    browser.type("u");
    decided(2);
    browser.reload();
    ready();
    decided(2);
    browser.type("u");
    decided(1);
    assertThat(
            DecisionLog.read(out).inForce("courier-01").size()
                + DecisionLog.read(out).inForce("courier-02").size()
                + DecisionLog.read(out).inForce("courier-03").size())
        .isEqualTo(1);
  }

  @Test
  void sixtyDecisionsAMinuteAndMore() throws Exception {
    long start = System.nanoTime();
    browser.type("arararararararararar");
    decided(20);
    assertThat(lines()).hasSize(20);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
  }

  @Test
  void twoWindowsSeeEachOthersDecisions() throws Exception {
    String first = browser.window();
    browser.newWindow();
    show();
    browser.type("a");
    decided(1);
    browser.window(first);
    decided(1);
    browser.type("r");
    decided(2);
    assertThat(lines()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aSeriesIsDecidedInOneGoWithoutThoseUnmarked() throws Exception {
    browser.type("s");
    browser.await("document.querySelectorAll('#series .gallery img').length > 3");
    browser.await("[...document.querySelectorAll('#series .gallery img')].some((i) => i.complete)");
    browser.screenshot("review-series.png");
    int all =
        ((Number) browser.run("return document.querySelectorAll('#series .gallery img').length"))
            .intValue();
    browser.run("document.querySelector('#series .gallery input').click()");
    browser.type("a");
    decided(all - 1);
    assertThat(lines()).extracting(Decided::batch).containsOnly(lines().get(0).batch());
    browser.type("u");
    decided(0);
  }

  @Test
  void rulesShowHowOftenTheyWereRight() throws Exception {
    browser.type("ar");
    decided(2);
    browser.type("p");
    browser.await("document.querySelector('#rules').textContent.includes('50\u00a0%')");
    browser.screenshot("review-rules.png");
  }

  @Test
  void theRestOfARuleIsRejectedByKeyboardAndComesBackWhole() throws Exception {
    browser.type("p");
    browser.await("document.querySelector('#rules tr.here')");
    String rule = browser.text("#rules tr.here td:first-child");
    int left = Integer.parseInt(browser.text("#rules tr.here td:nth-child(5)"));
    assertThat(left).isGreaterThan(10);
    browser.type("x");
    decided(left);
    assertThat(lines())
        .hasSize(left)
        .allMatch(line -> line.act() == Act.REJECT && line.place().rule().equals(rule));
    browser.type("u");
    decided(0);
  }

  @Test
  void documentsShowHowFarTheyAreAndOpenTheirCorrections() throws Exception {
    browser.type("aa");
    decided(2);
    browser.type("d");
    browser.await("document.querySelectorAll('#documents tbody tr').length === 3");
    assertThat(browser.text("#documents tbody tr:first-child td:nth-child(2)")).isEqualTo("2");
    browser.type("j" + ENTER);
    browser.await("document.querySelector('#filters [name=doc]').value === 'courier-02'");
    browser.await("document.querySelector('.row.here').textContent.includes('courier-02')");
  }

  @Test
  void theLeastSureComeFirstUnlessOneWantsAnotherOrder() throws Exception {
    assertThat(column(".row .sure")).isSorted();
    order("rule");
    assertThat(column(".row small:nth-child(4)")).isSorted().contains("misread");
    order("page");
    assertThat(column(".row small:nth-child(5)")).isSorted();
    order("often");
    assertThat(column(".row del")).startsWith("tbe", "tbe", "tbe").doesNotContain("conf lict");
  }

  private void order(String by) throws Exception {
    browser.run(
        "const f = document.querySelector('#filters'); f.elements.sort.value = '"
            + by
            + "'; f.dispatchEvent(new Event('input'))");
  }

  private List<String> column(String cells) throws Exception {
    return List.of(
        String.valueOf(
                browser.run(
                    "return [...document.querySelectorAll('"
                        + cells
                        + "')].map((c) => c.textContent).join('|')"))
            .split("\\|"));
  }

  @Test
  void onePlaceOfASeriesIsLeftOutByKeyboard() throws Exception {
    browser.type("s");
    browser.await("document.querySelectorAll('#series .gallery img').length > 3");
    int all =
        ((Number) browser.run("return document.querySelectorAll('#series .gallery img').length"))
            .intValue();
    browser.type(RIGHT + " ");
    browser.await(
        "document.querySelector('#series .buttons').textContent.includes('"
            + (all - 1)
            + " of "
            + all
            + "')");
    browser.type("r");
    decided(all - 1);
    assertThat(lines()).allMatch(line -> line.act() == Act.REJECT);
  }

  @Test
  void aCorrectionOfOnesOwnByKeyboard() throws Exception {
    browser.type("w" + RIGHT);
    String word = browser.text("#words .cursor");
    browser.type(ENTER);
    browser.await("document.activeElement.matches('#card input')");
    browser.type("mine" + ENTER);
    decided(1);
    assertThat(lines().get(0).place().rule()).isEqualTo("person");
    assertThat(lines().get(0).place().before()).isEqualTo(word);
    assertThat(lines().get(0).place().after()).isEqualTo("mine");
  }
}
