package org.stet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.ocr.Finding;

class TesseractCheckIT {

  @Test
  void englishIsReadyWithoutAnythingInstalled() {
    List<Finding> findings = TesseractCheck.of("eng", Optional.empty());
    assertThat(findings).allMatch(Finding::well);
    assertThat(findings.get(0).message()).startsWith("Tesseract 5.5");
    assertThat(findings)
        .extracting(Finding::message)
        .anyMatch(message -> message.startsWith("Model osd: "))
        .contains("Ready to read eng");
  }

  @Test
  void whatIsMissingIsNamedBesideWhatIsThere() {
    List<Finding> findings = TesseractCheck.of("eng+tlh", Optional.empty());
    assertThat(findings).anyMatch(f -> f.well() && f.message().startsWith("Model eng: "));
    assertThat(findings).anyMatch(f -> !f.well() && f.message().contains("tesseract-ocr-tlh"));
  }
}
