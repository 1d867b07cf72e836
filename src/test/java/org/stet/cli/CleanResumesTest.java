package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are clean already are left alone; a text that fails does not stop the others. */
class CleanResumesTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path folder;
  private Path texts = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void cleanOnce() throws Exception {
    texts = Files.createDirectories(folder.resolve("texts"));
    out = folder.resolve("out");
    Files.writeString(texts.resolve("ferry.txt"), "The ferry came back after the conf lict.\n");
    Files.writeString(texts.resolve("pier.txt"), "Nobody expected the conf lict to end.\n");
    stet(0, "clean", texts.toString(), "-o", out.toString());
    age();
  }

  @Test
  void whatIsDoneIsNotDoneAgain() throws Exception {
    assertThat(cleaned()).contains("2 documents were done before").contains("1 corrected");
    assertThat(isOld("ferry")).isTrue();
    assertThat(isOld("pier")).isTrue();
  }

  @Test
  void aTextThatChangedIsCleanedAnewAndTheOtherIsNot() throws Exception {
    Files.writeString(texts.resolve("pier.txt"), "The conf lict came to an end.\n");
    assertThat(cleaned()).contains("1 documents were done before");
    assertThat(isOld("ferry")).isTrue();
    assertThat(clean("pier")).isEqualTo("The conflict came to an end.\n");
  }

  @Test
  void changedWordsOfThePersonCleanEverythingAnew() throws Exception {
    Path words = Files.createDirectories(folder.resolve("dictionaries"));
    Files.writeString(words.resolve("replacements.tsv"), "Nobody\tNo one\n");
    assertThat(stet(0, command("--dictionaries", words.toString())))
        .contains("0 documents were done before");
    assertThat(clean("pier")).startsWith("No one expected");
  }

  @Test
  void forceCleansEverythingAnew() throws Exception {
    assertThat(stet(0, command("--force"))).contains("0 documents were done before");
    assertThat(isOld("ferry")).isFalse();
  }

  @Test
  void whatWasCutOffInTheMiddleIsFinishedByTheNextRun() throws Exception {
    Path state = out.resolve("ferry/ferry.state.json");
    Files.delete(state);
    Files.writeString(out.resolve("ferry/ferry.txt"), "half");
    assertThat(cleaned()).contains("1 documents were done before");
    assertThat(clean("ferry")).isEqualTo("The ferry came back after the conflict.\n");
  }

  @Test
  void aTextThatCannotBeWrittenAnewDoesNotStopTheOthers() throws Exception {
    Files.writeString(out.resolve("ferry/ferry.corrections.jsonl"), "{ torn");
    assertThat(stet(20, "apply", out.toString()))
        .contains("ferry, page 1: output: ")
        .contains("1 failed");
    assertThat(clean("ferry")).isEqualTo("The ferry came back after the conflict.\n");
    assertThat(isOld("pier")).isFalse();
  }

  @Test
  void severalAtATimeWriteWhatOneAtATimeWrites() throws Exception {
    for (int i = 0; i < 24; i++) {
      Files.writeString(
          texts.resolve("page" + i + ".txt"), "Tbe wellknown conf lict of page " + i + " ended.\n");
    }
    stet(0, command("-j", "4"));
    Path alone = folder.resolve("alone");
    stet(0, "clean", texts.toString(), "-o", alone.toString(), "-j", "1");
    for (Path text : texts()) {
      String name = String.valueOf(text.getFileName()).replace(".txt", "");
      for (String ending : List.of(".txt", ".corrections.jsonl", ".report.html")) {
        assertThat(out.resolve(name).resolve(name + ending))
            .hasSameBinaryContentAs(alone.resolve(name).resolve(name + ending));
      }
    }
    assertThat(out.resolve("corrections.csv"))
        .hasSameBinaryContentAs(alone.resolve("corrections.csv"));
  }

  private String cleaned() {
    return stet(0, command());
  }

  private String[] command(String... more) {
    String[] all = {"clean", texts.toString(), "-o", out.toString()};
    String[] arguments = Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, arguments, all.length, more.length);
    return arguments;
  }

  private List<Path> texts() throws Exception {
    try (Stream<Path> files = Files.list(texts)) {
      return files.sorted().toList();
    }
  }

  private void age() throws Exception {
    for (String name : new String[] {"ferry", "pier"}) {
      Files.setLastModifiedTime(file(name), LONG_AGO);
    }
  }

  private boolean isOld(String name) throws Exception {
    return Files.getLastModifiedTime(file(name)).equals(LONG_AGO);
  }

  private String clean(String name) throws Exception {
    return Files.readString(file(name));
  }

  private Path file(String name) {
    return out.resolve(name).resolve(name + ".txt");
  }

  private static String stet(int code, String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed, true);
    assertThat(Main.run(writer, writer, arguments)).as("%s", printed).isEqualTo(code);
    return printed.toString();
  }
}
