package org.stet.output.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Decision;
import org.stet.ledger.Edition;
import org.stet.page.Role;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;

class CorrectionsFileTest {

  @TempDir Path folder;

  @Test
  void everyKindOfDecisionComesBackTheSame() throws IOException {
    Edition edition =
        Editions.scanned()
            .paragraph(Role.BODY, "a b c d e f g \"quoted\" ¬ſ")
            .page()
            .corrected(1, 0, 1, 0, "A", new Decision.Applied())
            .corrected(1, 1, 1, 1, "B", new Decision.Suggested())
            .corrected(1, 2, 1, 2, "C", new Decision.Conflict("x"))
            .corrected(1, 3, 1, 3, "D", new Decision.Merged("y"))
            .corrected(1, 4, 1, 4, "E", new Decision.Accepted())
            .corrected(1, 5, 1, 5, "F", new Decision.Rejected())
            .corrected(1, 6, 1, 7, "G\nh", new Decision.Edited("mine"))
            .edition();
    Outputs.write(new CorrectionsFormat(), edition, folder);
    Path file = folder.resolve("doc.corrections.jsonl");
    assertThat(Files.readAllLines(file)).hasSize(7);
    assertThat(CorrectionsFile.read(file)).isEqualTo(edition.ledger().entries());
  }

  @Test
  void brokenLineIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "\n{\"id\":1}\n");
    assertThatThrownBy(() -> CorrectionsFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }
}
