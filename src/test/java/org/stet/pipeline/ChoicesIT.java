package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.testing.PrintedPage;

/** What is done to a page is chosen from the page; each choice stands in {@code run.json}. */
class ChoicesIT {

  private static final List<String> TEXT =
      List.of("The harbour commission met", "on Tuesday evening to hear", "the engineer's report.");

  @TempDir private Path folder;

  @Test
  void everyChoiceStandsInTheRunFile() throws Exception {
    assertThat(run(true))
        .contains("\"orientation\"", "\"resolution\"", "\"deskew\"", "\"soften\"", "\"threshold\"")
        .contains("\"segment\"", "\"photos\"", "\"specks\"", "\"rim\"", "\"clearing\"", "\"ink\"")
        .contains("\"second look\" : \"0 of 3 lines");
  }

  @Test
  void whatIsSwitchedOffStandsThereToo() throws Exception {
    assertThat(run(false)).contains("\"second look\" : \"none: switched off\"");
  }

  private String run(boolean secondLook) throws Exception {
    BufferedImage page = PrintedPage.of(900, 400, TEXT);
    Path scan = folder.resolve("page.png");
    ImageIO.write(page, "png", scan.toFile());
    Path out = folder.resolve("out" + secondLook);
    RunOptions options =
        new RunOptions(
            List.of(scan),
            out,
            "eng",
            1,
            Set.of("txt"),
            Optional.empty(),
            Optional.of(300),
            250,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            false,
            secondLook,
            Map.of());
    new Runs(options, "test", Progress.SILENT).run();
    return Files.readString(out.resolve("run.json"));
  }
}
