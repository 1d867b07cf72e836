package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.pipeline.KeptReview;

class KeptReviewTest {

  @TempDir Path folder;

  @Test
  void whatALinkLeadsToOutsideTheFolderIsNotServed() throws Exception {
    clean("secret", folder.resolve("elsewhere"));
    Path out = folder.resolve("out");
    clean("ours", out);
    Files.createSymbolicLink(out.resolve("secret"), folder.resolve("elsewhere/secret"));

    KeptReview kept = new KeptReview(out);

    assertThat(kept.documents()).containsExactly("ours");
    assertThatThrownBy(() -> kept.entries("secret")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> kept.document("../elsewhere/secret")).isInstanceOf(IOException.class);
  }

  @Test
  void theFolderItselfMayBeALink() throws Exception {
    clean("ours", folder.resolve("out"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("out"));

    KeptReview kept = new KeptReview(link);

    assertThat(kept.documents()).containsExactly("ours");
    assertThat(kept.document("ours").page(1).words()).isNotEmpty();
    assertThat(kept.scan("ours", 1)).isEmpty();
  }

  private void clean(String name, Path out) throws IOException {
    Path text = Files.writeString(folder.resolve(name + ".txt"), "The wellknown ferry.\n");
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed, true);
    assertThat(Main.run(writer, writer, "clean", text.toString(), "-o", out.toString())).isZero();
  }
}
