package org.stet.output.mets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputContext.PageSource;
import org.stet.output.alto.AltoFormat;
import org.stet.page.Role;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;
import org.stet.testing.SampleEdition;
import org.stet.testing.Schemas;

class MetsFormatTest {

  @TempDir Path folder;

  @Test
  void isValidAndNamesTheIssue() throws IOException {
    String mets = write(Map.of("date", "1912-05-01"));
    assertThat(mets).contains(">1912-05-01<", "xlink:href=\"../my%20scan.tif\"", "doc.pdf");
    assertThat(Schemas.errors("mets-1.12.1.xsd", folder.resolve("out/doc.mets.xml"))).isEmpty();
  }

  @Test
  void namesTheDayThatThePagesPrint() throws IOException {
    String folio = "Thursday, May 2, 1912";
    Editions printed = Editions.scanned().paragraph(Role.FOLIO, folio).page();
    assertThat(write(printed.edition(), Map.of())).contains("w3cdtf\">1912-05-02<");
    assertThat(write(printed.edition(), Map.of("date", "1912"))).contains("w3cdtf\">1912<");
    assertThat(write(Map.of())).doesNotContain("dateIssued");
  }

  @Test
  void linksOnlyToFormatsThatAreWritten() throws IOException {
    assertThat(write(Map.of("formats", "txt,mets"))).doesNotContain("alto").doesNotContain(".pdf");
  }

  @Test
  void linksToFilesThatAnEarlierRunLeft() throws IOException {
    Path out = folder.resolve("out");
    Outputs.write(new AltoFormat(), SampleEdition.make(), out);
    assertThat(write(Map.of("formats", "mets")))
        .contains("doc.p0001.alto.xml", "doc.p0002.alto.xml")
        .doesNotContain("pdf");
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    assertThatThrownBy(() -> new MetsFormat().check(Map.of("date", "1st of May")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1905-12-17")
        .hasMessageContaining("1st of May");
  }

  @Test
  void pointsToBlocksThatTheAltoHas() throws IOException {
    String mets = write(Map.of());
    Outputs.write(new AltoFormat(), SampleEdition.make(), folder.resolve("out"));
    String alto =
        Files.readString(folder.resolve("out/doc.p0001.alto.xml"))
            + Files.readString(folder.resolve("out/doc.p0002.alto.xml"));
    assertThat(Pattern.compile("BEGIN=\"(B\\d+)\"").matcher(mets).results())
        .isNotEmpty()
        .allMatch(block -> alto.contains("<TextBlock ID=\"" + block.group(1) + "\""));
  }

  private String write(Map<String, String> options) throws IOException {
    return write(SampleEdition.make(), options);
  }

  private String write(Edition edition, Map<String, String> options) throws IOException {
    OutputContext plain = Outputs.context(folder.resolve("out"), options);
    new MetsFormat()
        .write(
            edition,
            new OutputContext(
                plain.target(),
                plain.images(),
                page -> Optional.of(new PageSource(folder.resolve("my scan.tif"), page - 1)),
                plain.title(),
                plain.language(),
                plain.options()));
    return Files.readString(folder.resolve("out/doc.mets.xml"));
  }
}
