package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.output.DocumentTarget;
import org.stet.testing.SampleEdition;

class OutputsTest {

  @TempDir Path folder;

  @Test
  void filesThatBelongTogetherNameOnlyWhatIsWritten() throws IOException {
    assertThat(mets(Set.of("txt", "mets"), Map.of()))
        .doesNotContain("xlink:href")
        .contains("LABEL=\"doc\"");
    assertThat(mets(Set.of("alto", "mets"), Map.of("title", "The Eagle", "date", "1905")))
        .contains("doc.p0001.alto.xml", "LABEL=\"The Eagle\"", ">1905<")
        .doesNotContain(".pdf");
  }

  private String mets(Set<String> formats, Map<String, String> settings) throws IOException {
    Path into = Files.createTempDirectory(folder, "out");
    new Outputs(Outputs.named(formats), "en", settings)
        .write(
            SampleEdition.make(), new DocumentTarget(into, "doc"), new Originals(Optional.empty()));
    return Files.readString(into.resolve("doc.mets.xml"));
  }
}
