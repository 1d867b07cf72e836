package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stet.repair.Repairer;
import org.stet.repair.rule.RuleText;
import org.stet.scan.text.TextDocument;
import org.stet.scan.text.TextSplice;
import org.stet.testing.Shared;

class PortalSampleTest {

  private static String clean(TextDocument text) {
    return TextSplice.apply(text, RuleText.ledger(Repairer.allRules(), text, RuleText.ENGLISH));
  }

  @Test
  void theSampleExportComesOutAsExpected() throws IOException {
    Path portal = Shared.require("data/portal");
    TextDocument export = TextDocument.read(portal.resolve("export.txt"), "export");
    String cleaned = clean(export);
    assertThat(cleaned).isEqualTo(Files.readString(portal.resolve("expected.txt")));
    assertThat(clean(TextDocument.of(cleaned, "again"))).isEqualTo(cleaned);
  }
}
