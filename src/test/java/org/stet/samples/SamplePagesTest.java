package org.stet.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples show what they are there to show, and their truth is what was printed. */
class SamplePagesTest {

  @Test
  void truthBesideThePagesIsWhatTheProgramPrints() throws IOException {
    assertThat(read("courier-front.gt.txt")).isEqualTo(FrontPage.truth());
    assertThat(read("courier-front-poor.gt.txt")).isEqualTo(FrontPage.truth());
    assertThat(read("portal-printout.printed.txt"))
        .isEqualTo(PortalPrintout.truth(read("export.txt")));
    assertThat(read("portal-printout.gt.txt"))
        .isEqualTo(PortalPrintout.truth(read("export.expected.txt")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conf lict",
        "f inancial",
        "of f icial",
        "wellknown",
        "fulltime",
        "longterm",
        "micro electronics",
        "ofthe",
        "occured",
        "By Jane Roe Roe writes for the Associated Press.",
        "?? Edwin Marsh Pool Photo ??",
        "Newspapers in English"
      })
  void exportHoldsTheDamageAndItsRepairDoesNot(String damage) throws IOException {
    assertThat(read("export.expected.txt")).doesNotContain(damage);
    assertThat(read("export.txt")).contains(damage);
  }

  @ParameterizedTest
  @CsvSource({
    "courier-front.tif,2550,3580",
    "courier-front-poor.jpg,2550,3580",
    "portal-printout.png,2550,3300"
  })
  void pagesAreThere(String name, int width, int height) throws IOException {
    BufferedImage page = ImageIO.read(SamplePages.SCANS.resolve(name).toFile());

    assertThat(page.getWidth()).isEqualTo(width);
    assertThat(page.getHeight()).isEqualTo(height);
  }

  private static String read(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/samples").resolve(name));
  }
}
