package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.decisions.Act;
import org.stet.decisions.Decided;
import org.stet.decisions.DecisionJournal;
import org.stet.decisions.Place;
import org.stet.ledger.Correction;
import org.stet.ledger.Entry;
import org.stet.output.corrections.CorrectionsFile;

/** What a person decided on one run, and what the next ones make of it. */
class DecisionsAcrossRunsTest {

  private static final String TEXT =
      """
      The wellknown ferry came back after the long conf lict.

      Nobody expected the conf lict over the wellknown pier to end.
      """;

  @TempDir Path folder;
  private Path out = Path.of("");
  private Path text = Path.of("");
  private Path dictionaries = Path.of("");

  @BeforeEach
  void clean() throws Exception {
    out = folder.resolve("out");
    text = folder.resolve("ferry.txt");
    dictionaries = folder.resolve("dictionaries");
    Files.writeString(text, TEXT);
    Files.createDirectories(dictionaries);
    assertThat(cleaned()).doesNotContain("do not hold");
    assertThat(result()).contains("long conflict", "well-known ferry");
  }

  @Test
  void aDecisionIsKeptOnTheNextRunAndNothingIsSaidOfIt() throws Exception {
    decide(Act.REJECT, "wellknown");

    assertThat(cleaned()).doesNotContain("do not hold");
    assertThat(result()).contains("wellknown ferry", "long conflict");
  }

  @Test
  void aDecisionWhosePlaceReadsOtherwiseIsToldAtTheEnd() throws Exception {
    decide(Act.REJECT, "wellknown");
    Files.writeString(text, TEXT.replace("wellknown", "notorious"));

    assertThat(cleaned())
        .contains("do not hold any more")
        .contains("ferry, page 1: reject of 'wellknown' -> 'well-known' (reader,");
    assertThat(stet("clean", text.toString(), "-o", out.toString(), "--json")).contains("\"lost\"");
  }

  @Test
  void aDecisionThatWasTakenBackIsForgottenByApply() throws Exception {
    decide(Act.REJECT, "wellknown");
    stet("apply", out.toString());
    assertThat(result()).contains("wellknown ferry");

    decide(Act.WITHDRAW, "wellknown");
    stet("apply", out.toString());
    assertThat(result()).contains("well-known ferry");
  }

  @Test
  void whatWasDecidedTwiceIsLearnedAndTheNextRunKnowsIt() throws Exception {
    decide(Act.REJECT, "wellknown");
    String learned = stet("learn", out.toString(), "--dictionaries", dictionaries.toString());
    assertThat(learned).contains("protected.txt: wellknown", "2 times, first in ferry, page 1");

    Path other = folder.resolve("other.txt");
    Files.writeString(other, "A wellknown harbour and a conf lict.\n");
    String[] arguments = {
      "clean",
      other.toString(),
      "-o",
      folder.resolve("next").toString(),
      "--dictionaries",
      dictionaries.toString()
    };
    stet(arguments);
    assertThat(Files.readString(folder.resolve("next/other/other.txt")))
        .isEqualTo("A wellknown harbour and a conflict.\n");
    assertThat(stet("learn", out.toString(), "--dictionaries", dictionaries.toString()))
        .contains("Nothing new");
  }

  @Test
  void aWordingThatWasGivenTwiceIsARuleFromThenOn() throws Exception {
    decide(Act.EDIT, "wellknown", Optional.of("famous"));
    stet("learn", out.toString(), "--dictionaries", dictionaries.toString());

    assertThat(Files.readString(dictionaries.resolve("replacements.tsv")))
        .isEqualTo("wellknown\tfamous  # corrected 2 times, first in ferry, page 1\n");
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "A wellknown harbour.\n");
    Path next = folder.resolve("next");
    stet(
        "clean",
        other.toString(),
        "-o",
        next.toString(),
        "--dictionaries",
        dictionaries.toString());
    assertThat(Files.readString(next.resolve("other/other.txt"))).isEqualTo("A famous harbour.\n");
  }

  private void decide(Act act, String before) throws Exception {
    decide(act, before, Optional.empty());
  }

  /** Decides on all corrections of a word. */
  private void decide(Act act, String before, Optional<String> wording) throws Exception {
    List<Decided> decided = new ArrayList<>();
    for (Entry entry : CorrectionsFile.read(out.resolve("ferry/ferry.corrections.jsonl"))) {
      Correction c = entry.correction();
      if (c.before().equals(before)) {
        Place place =
            new Place("ferry", 1, Optional.empty(), c.range(), c.before(), c.after(), c.ruleId());
        decided.add(
            new Decided(
                Instant.parse("2026-01-01T00:00:00Z"),
                "reader",
                "test",
                "b-" + act,
                c.id(),
                act,
                wording,
                place));
      }
    }
    assertThat(decided).hasSizeGreaterThanOrEqualTo(2);
    try (DecisionJournal journal = DecisionJournal.open(out)) {
      journal.append(decided);
    }
  }

  private String result() throws Exception {
    return Files.readString(out.resolve("ferry/ferry.txt"));
  }

  private static String stet(String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed, true);
    assertThat(Main.run(writer, writer, arguments)).as("%s", printed).isZero();
    return printed.toString();
  }

  private String cleaned() {
    return stet("clean", text.toString(), "-o", out.toString());
  }
}
