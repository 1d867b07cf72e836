package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.output.OutputFormat;

/** Same input, same options: the same bytes, in every format, however many pages at a time. */
class SameBytesIT {

  /** What a run notes of itself: how long each page took. */
  private static final Set<String> OF_THE_RUN = Set.of("run.json", "report.html");

  @TempDir Path folder;

  @Test
  void twoRunsWithOneAndFourJobsGiveTheSame() throws Exception {
    run("one", 1);
    run("four", 4);
    Map<String, byte[]> one = files("one");
    Map<String, byte[]> four = files("four");
    assertThat(four.keySet()).isEqualTo(one.keySet());
    assertThat(one.keySet().stream().filter(name -> name.endsWith(".pdf"))).hasSize(3);
    one.forEach((name, bytes) -> assertThat(four.get(name)).as(name).isEqualTo(bytes));
  }

  private void run(String out, int jobs) throws Exception {
    Set<String> all = new HashSet<>();
    Outputs.all().stream().map(OutputFormat::name).forEach(all::add);
    RunOptions options =
        new RunOptions(
            List.of(Path.of("scans")),
            folder.resolve(out),
            "eng",
            jobs,
            all,
            Optional.empty(),
            Optional.empty(),
            250,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            false,
            true,
            Map.of());
    BatchSummary batch = new Runs(options, "test", Progress.SILENT).run();
    assertThat(batch.failedPages()).isZero();
  }

  private Map<String, byte[]> files(String out) throws IOException {
    Path root = folder.resolve(out);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!OF_THE_RUN.contains(name) && !name.endsWith(".state.json")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
