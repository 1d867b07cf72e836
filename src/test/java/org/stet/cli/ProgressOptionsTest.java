package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressOptionsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"run", "clean", "apply", "count-ngrams", "learn-confusions", "learn-weights"})
  void areTheSameWhereProgressIsShown(String command) {
    assertThat(told(command, "--help")).contains("-q, --quiet", "-v, --verbose", "--no-progress");
  }

  @Test
  void sayHowMuchIsTold() throws Exception {
    Path text = Files.writeString(folder.resolve("ferry.txt"), "The wellknown ferry.\n");
    String out = folder.resolve("out").toString();
    assertThat(told("clean", "--no-progress", text.toString(), "-o", out))
        .contains("1 pages of 1 documents")
        .doesNotContain("ferry, page 1");
    assertThat(told("apply", "--no-progress", "-v", out)).contains("ferry, page 1: 3 words");
    assertThat(told("apply", "-q", out)).isEmpty();
    assertThat(told("clean", "-q", "-v", "--force", text.toString(), "-o", out)).isEmpty();
  }

  private static String told(String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed, true);
    assertThat(Main.run(writer, writer, arguments)).as("%s", printed).isZero();
    return printed.toString();
  }
}
