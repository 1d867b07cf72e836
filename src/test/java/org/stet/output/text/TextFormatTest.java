package org.stet.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Decision;
import org.stet.page.ParagraphId;
import org.stet.page.Role;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;

class TextFormatTest {

  @TempDir Path folder;

  @Test
  void textThatNothingChangedStaysAsItWas() throws IOException {
    Editions text = Editions.ofText().paragraph(Role.BODY, "One & <two>.").page();
    assertThat(write(text)).isEqualTo("One & <two>.\n");
  }

  @Test
  void onePageHasNoFormFeed() throws IOException {
    Editions text =
        Editions.scanned()
            .paragraph(Role.HEADLINE, "The mill")
            .paragraph(Role.BODY, "It was the ncws-", "paper of ofthe day.")
            .page()
            .corrected(1, 5, 6, "newspaper")
            .corrected(1, 8, 8, "of the");
    assertThat(write(text)).isEqualTo("The mill\n\nIt was the newspaper of of the day.\n");
  }

  @Test
  void removedParagraphLeavesNoBlankLine() throws IOException {
    Editions text =
        Editions.ofText()
            .paragraph(Role.BODY, "First.")
            .paragraph(Role.FURNITURE, "More news")
            .paragraph(Role.BODY, "Last.")
            .page()
            .corrected(1, 1, 2, "");
    assertThat(write(text)).isEqualTo("First.\n\nLast.\n");
  }

  @Test
  void formFeedStandsBetweenPagesAlsoBesideAnEmptyOne() throws IOException {
    Editions text =
        Editions.scanned()
            .paragraph(Role.BODY, Optional.of(new ParagraphId(3, 0)), "One sen-")
            .page()
            .page()
            .paragraph(Role.BODY, "tence.")
            .paragraph(Role.BODY, "Next.")
            .page()
            .corrected(1, 1, 3, 0, "sentence.", new Decision.Applied());
    assertThat(write(text)).isEqualTo("One sentence.\n\f\fNext.\n");
  }

  private String write(Editions editions) throws IOException {
    Outputs.write(new TextFormat(), editions.edition(), folder);
    return Files.readString(folder.resolve("doc.txt"));
  }
}
