package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are learned from readings with their truths. */
class LearnFromPairsTest {

  @TempDir Path folder;
  private Path table = Path.of("");

  @BeforeEach
  void pairs() throws Exception {
    table = folder.resolve("table.tsv");
    Files.createDirectories(folder.resolve("ocr"));
    Files.createDirectories(folder.resolve("gt"));
    for (String name : new String[] {"a", "b", "c", "d"}) {
      Files.writeString(folder.resolve("ocr").resolve(name + ".txt"), "Tbe ferry of tbe town.\n");
      Files.writeString(folder.resolve("gt").resolve(name + ".txt"), "The ferry of the town.\n");
    }
  }

  @Test
  void aTruthWithoutReadingIsNamedAndWhatStoodThereStands() throws Exception {
    Files.writeString(table, "kept");
    Files.delete(folder.resolve("ocr/c.txt"));
    assertThat(stet(2, "learn-confusions", folder.toString(), "-o", table.toString()))
        .contains("gt/c.txt has no reading");
    assertThat(Files.readString(table)).isEqualTo("kept");
  }

  @Test
  void aFolderWithoutTruthsSaysWhatIsWanted() {
    assertThat(stet(2, "learn-weights", folder.resolve("gt").toString(), "-o", table.toString()))
        .contains("is no folder", "DIR/gt/NAME.txt");
    assertThat(table).doesNotExist();
  }

  @Test
  void confusionsAreLearnedAndNothingElseIsLeftBehind() throws Exception {
    stet(0, "learn-confusions", folder.toString(), "-o", table.toString());
    assertThat(Files.readString(table)).containsPattern("(?m)^b\\th\\t8|^h\\tb\\t8");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void whatIsHeldOutIsNotLearnedFrom() throws Exception {
    stet(0, "learn-confusions", "--hold-out", "2", folder.toString(), "-o", table.toString());
    assertThat(Files.readString(table)).containsPattern("(?m)^b\\th\\t4|^h\\tb\\t4");
  }

  @Test
  void weightsAreLearnedFromTheSamePairs() throws Exception {
    assertThat(stet(0, "learn-weights", folder.toString(), "-o", table.toString()))
        .contains("badly read texts");
    assertThat(table).content().contains("learn-weights");
  }

  private static String stet(int code, String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed, true);
    assertThat(Main.run(writer, writer, arguments)).as("%s", printed).isEqualTo(code);
    return printed.toString();
  }
}
