package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told of a slip in a file of their own. */
class DictionaryMistakesTest {
  @TempDir Path folder;

  @Test
  void fileLineAndReasonAndNoWordOfABug() throws IOException {
    assertThat(complaint("confusions.tsv", "# mine\nrn\tm\t5\tdear\n"))
        .isEqualTo(
            "stet: confusions.tsv, line 2: how often and cost must be numbers: 5, dear."
                + " Mend that line and run again.");
    assertThat(complaint("replacements.tsv", "tlie the\n"))
        .startsWith("stet: replacements.tsv, line 1: needs two columns");
  }

  @Test
  void aFolderWithoutNgramsIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "A line.\n");
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "clean",
            "-q",
            "--ngrams",
            folder.toString(),
            "-o",
            folder.resolve("out").toString(),
            text.toString());
    assertThat(code).isEqualTo(ExitCode.FILE_ACCESS.code());
    assertThat(err.toString()).contains("no n-grams in", "1grams");
  }

  private String complaint(String name, String content) throws IOException {
    Path words = Files.createDirectories(folder.resolve(name + ".d"));
    Files.writeString(words.resolve(name), content);
    Path text = Files.writeString(folder.resolve("a.txt"), "A line.\n");
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            "clean",
            "-q",
            "--dictionaries",
            words.toString(),
            "-o",
            folder.resolve("out").toString(),
            text.toString());
    assertThat(code).isEqualTo(ExitCode.BAD_ARGUMENTS.code());
    return err.toString().strip();
  }
}
