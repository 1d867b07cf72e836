package org.stet.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.json.Json;
import org.stet.ledger.Edition;
import org.stet.page.Role;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;

class JsonFormatTest {

  @TempDir Path folder;

  @Test
  void saysEveryWordAlsoAfterAnEmptyPage() throws IOException {
    Edition edition =
        Editions.scanned()
            .paragraph(Role.BODY, "One conf lict")
            .page()
            .page()
            .paragraph(Role.BODY, "Three")
            .page()
            .corrected(1, 1, 2, "conflict")
            .edition();
    Outputs.write(new JsonFormat(), edition, folder);
    Map<String, Object> read = Json.map(Files.readString(folder.resolve("doc.json")));
    assertThat(read.get("title")).isEqualTo("A title");
    assertThat((List<?>) read.get("pages")).hasSize(3);
    assertThat(Files.readString(folder.resolve("doc.json")))
        .contains("\"text\":\"Three\"")
        .contains("\"text\":\"conflict\",\"ids\":[\"p1w1\",\"p1w2\"]")
        .contains("\"read\":\"conf lict\"");
  }
}
