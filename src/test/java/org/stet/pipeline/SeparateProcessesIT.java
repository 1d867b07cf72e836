package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.cli.Main;
import org.stet.output.OutputFormat;
import org.stet.testing.Written;

/**
 * Each run is a process of its own, as a person starts it: Java hands out the elements of its
 * unchangeable maps and sets in another order in each, so that only here what hangs on that order
 * comes out.
 */
class SeparateProcessesIT {

  private static final Path SCANS = Path.of("scans");

  private static final Path DICTIONARIES = Path.of("dictionaries");

  /** What print is often taken for; the longer ones first. */
  private static final List<List<String>> MISREAD =
      List.of(
          List.of("m", "rn"),
          List.of("li", "h"),
          List.of("e", "c"),
          List.of("h", "b"),
          List.of("s", "f"),
          List.of("t", "r"),
          List.of("o", "0"));

  @TempDir Path folder;

  @Test
  void twoProcessesWriteTheSameScans() throws Exception {
    String formats =
        Outputs.all().stream().map(OutputFormat::name).collect(Collectors.joining(","));
    for (String jobs : List.of("1", "4")) {
      stet("run", SCANS, "scans-" + jobs, "-j", jobs, "--formats", formats, "--keep-intermediates");
    }
    assertSame("scans-1", "scans-4");
    assertThat(files("scans-1").keySet().stream().filter(name -> name.endsWith(".pdf"))).hasSize(3);
  }

  @Test
  void threeProcessesMendTheSame() throws Exception {
    stet("run", SCANS, "read", "--formats", "txt");
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (String name : List.of("courier-front", "portal-printout")) {
      String text = Files.readString(folder.resolve("read").resolve(name).resolve(name + ".txt"));
      Files.writeString(texts.resolve(name + ".txt"), misread(text));
    }
    for (String process : List.of("a", "b", "c")) {
      stet("clean", texts, process, "--dictionaries", DICTIONARIES.toAbsolutePath().toString());
    }
    assertSame("a", "b");
    assertSame("a", "c");
    assertThat(files("a").getOrDefault("corrections.csv", "").lines().count()).isGreaterThan(100);
  }

  /** One in twelve of the places that can be misread is. */
  private static String misread(String text) {
    Random random = new Random(1);
    StringBuilder read = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int here = at;
      List<String> kind =
          MISREAD.stream()
              .filter(k -> text.startsWith(k.get(0), here))
              .findFirst()
              .orElse(List.of());
      boolean wrong = !kind.isEmpty() && random.nextInt(12) == 0;
      read.append(wrong ? kind.get(1) : text.charAt(at));
      at += wrong ? kind.get(0).length() : 1;
    }
    return read.toString();
  }

  private void stet(String command, Path input, String out, String... options) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                command,
                input.toAbsolutePath().toString(),
                "--out",
                folder.resolve(out).toString(),
                "-q"));
    line.addAll(List.of(options));
    File log = folder.resolve(out + ".log").toFile();
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log).start();
    assertThat(process.waitFor()).as(Files.readString(log.toPath())).isZero();
  }

  private void assertSame(String one, String other) throws IOException {
    Written.assertSame(folder.resolve(one), folder.resolve(other), name -> true);
  }

  private Map<String, String> files(String out) throws IOException {
    return Written.files(folder.resolve(out));
  }
}
