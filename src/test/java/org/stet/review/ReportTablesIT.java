package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the reports in a real browser: complete, sorted and filtered. */
class ReportTablesIT {

  private static final String SURE =
      "[...document.querySelectorAll('tbody tr:not([hidden]) .confidence')]"
          + ".map((cell) => parseFloat(cell.textContent))";

  @TempDir private static Path out;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static Browser browser;

  @BeforeAll
  static void read() throws Exception {
    browser = Browser.open(1400, 900);
    ReadBatch.into(out, "portal-printout.png");
  }

  @AfterAll
  static void close() throws Exception {
    browser.close();
  }

  private static void report() throws Exception {
    browser.go(out.resolve("portal-printout/portal-printout.report.html").toUri());
  }

  private static Object of(String script) throws Exception {
    return browser.run("return " + script);
  }

  @Test
  void everyRowHasItsImageItsMarkAndItsWords() throws Exception {
    report();
    assertThat(
            of(
                "[...document.querySelectorAll('tbody tr')].every((row) =>"
                    + " row.querySelector('.snip').getAttribute('aria-label').length > 10"
                    + " && row.querySelector('.snip').getBoundingClientRect().width > 3"
                    + " && document.querySelectorAll(`a.mark[data-c='${row.dataset.c}']`).length > 0"
                    + " && document.querySelector(`a.mark[data-c='${row.dataset.c}']`).title.includes('\u2192'))"))
        .isEqualTo(true);
  }

  @Test
  void aDocumentsCorrectionsAreSortedByWhatIsClicked() throws Exception {
    report();
    browser.run("document.querySelector('th.confidence button').click()");
    assertThat(of(SURE + ".every((sure, i, all) => !i || all[i - 1] <= sure)")).isEqualTo(true);
    browser.run("document.querySelector('th.confidence button').click()");
    assertThat(of(SURE + ".every((sure, i, all) => !i || all[i - 1] >= sure)")).isEqualTo(true);
    assertThat(of("document.querySelector('th.confidence').getAttribute('aria-sort')"))
        .isEqualTo("descending");
  }

  @Test
  void aRuleAndAStateAreFilteredAndTheMarksWithThem() throws Exception {
    report();
    String set =
        "const one = document.querySelector('#filters [name=%s]'); one.value = '%s';"
            + "one.dispatchEvent(new Event('input', { bubbles: true }));";
    browser.run(set.formatted("rule", "line-end-hyphen"));
    assertThat(
            of(
                "[...document.querySelectorAll('tbody tr')].every((row) => row.hidden"
                    + " === (row.querySelector('code').textContent !== 'line-end-hyphen'))"))
        .isEqualTo(true);
    assertThat(
            of(
                "[...document.querySelectorAll('a.mark')].every((mark) => mark.hidden"
                    + " === document.getElementById(mark.hash.slice(1)).hidden)"))
        .isEqualTo(true);
    browser.run(set.formatted("rule", ""));
    browser.run(set.formatted("from", "99"));
    assertThat(of(SURE + ".every((sure) => sure >= 99)")).isEqualTo(true);
  }

  @Test
  void theBatchIsSortedByWhatIsClicked() throws Exception {
    Path texts = Files.createDirectories(out.resolve("texts"));
    for (int words : new int[] {30, 5, 200}) {
      Files.writeString(texts.resolve("a" + words + ".txt"), "ferry ".repeat(words) + "\n");
    }
    Path two = out.resolve("two");
    ReadBatch.stet("clean", texts.toString(), "-o", two.toString());
    browser.go(two.resolve("report.html").toUri());
    browser.run("document.querySelectorAll('.sortable thead button')[3].click()");
    assertThat(of("document.querySelectorAll('.sortable th')[3].getAttribute('aria-sort')"))
        .isEqualTo("ascending");
    assertThat(
            of(
                "[...document.querySelectorAll('.sortable tbody tr')].map((row) =>"
                    + " row.cells[3].textContent).join()"))
        .isEqualTo("5,30,200");
  }
}
