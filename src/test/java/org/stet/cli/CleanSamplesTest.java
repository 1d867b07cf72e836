package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.testing.Shared;

/** {@code stet clean} on whole texts: the damage goes, and nothing else changes. */
class CleanSamplesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  @TempDir private Path out;

  @ParameterizedTest
  @ValueSource(strings = {"export", "wrapped"})
  void repairedTextStaysAsItIs(String name) throws IOException {
    Path repaired = SAMPLES.resolve(name + ".expected.txt");

    assertThat(cleaned(repaired)).isEqualTo(Files.readString(repaired));
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "wrapped"})
  void damageGoesAndNothingElseChanges(String name) throws IOException {
    assertThat(cleaned(SAMPLES.resolve(name + ".txt")))
        .isEqualTo(Files.readString(SAMPLES.resolve(name + ".expected.txt")));
  }

  @Test
  void theSharedPortalExportComesOutAsExpected() throws IOException {
    Path folder = Shared.require("data/portal");

    assertThat(cleaned(folder.resolve("export.txt")))
        .isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private String cleaned(Path text) throws IOException {
    StringWriter messages = new StringWriter();
    PrintWriter to = new PrintWriter(messages, true);
    int code = Main.run(to, to, "clean", "-q", "-o", out.toString(), text.toString());

    assertThat(code).as(messages.toString()).isZero();
    String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
    return Files.readString(out.resolve(name).resolve(name + ".txt"));
  }
}
