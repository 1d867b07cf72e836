package org.stet.output.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputContext;
import org.stet.page.Box;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;
import org.stet.testing.Outputs;
import org.stet.testing.PrintedPage;
import org.stet.testing.SampleEdition;

class DrawingsTest {

  private static final int WHITE = 0xFFFFFF;

  @TempDir Path folder;

  @Test
  void withoutImagesNothingIsDrawn() throws IOException {
    Outputs.write(new LayoutFormat(), SampleEdition.make(), folder);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theScanIsNotDrawnOn() throws IOException {
    BufferedImage page = PrintedPage.blank(400, 500);

    Drawings.write(prepared(page), new DocumentTarget(folder, "doc"));

    assertThat(page.getRGB(100, 100) & WHITE).isEqualTo(WHITE);
  }

  @Test
  void regionsAreDrawnInTheColoursOfTheirRoles() throws IOException {
    Drawings.write(prepared(PrintedPage.blank(400, 500)), new DocumentTarget(folder, "doc"));

    BufferedImage drawn = read("doc.p0001.regions.png");
    assertThat(drawn.getRGB(100, 200) & WHITE).isEqualTo(Hue.of(Role.BODY).getRGB() & WHITE);
    assertThat(drawn.getRGB(220, 200) & WHITE).isEqualTo(Hue.of(Role.PHOTO).getRGB() & WHITE);
    assertThat(drawn.getRGB(390, 490) & WHITE).isEqualTo(WHITE);
  }

  @Test
  void largePagesAreReducedToWhatAScreenShows() throws IOException {
    Drawings.write(prepared(PrintedPage.blank(4000, 5200)), new DocumentTarget(folder, "doc"));

    assertThat(read("doc.p0001.regions.png").getHeight()).isEqualTo(2600);
  }

  @Test
  void everyPageOfADocumentIsDrawnWithItsOrder() throws IOException {
    OutputContext without = Outputs.context(folder, Map.of());
    ScanImage scan = new ScanImage("doc.png", 1, PrintedPage.blank(1000, 1400), Optional.of(300));
    OutputContext context =
        new OutputContext(
            without.target(), page -> Optional.of(scan), without.sources(), "doc", "en", Map.of());

    new LayoutFormat().write(SampleEdition.make(), context);

    assertThat(Files.exists(folder.resolve("doc.p0001.layout.png"))).isTrue();
    assertThat(colours(read("doc.p0002.layout.png")))
        .contains(Hue.of(Role.BODY).getRGB() & WHITE, Hue.of(Role.HEADLINE).getRGB() & WHITE);
  }

  private static List<Integer> colours(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) & WHITE)
        .distinct()
        .boxed()
        .toList();
  }

  private BufferedImage read(String file) throws IOException {
    return ImageIO.read(folder.resolve(file).toFile());
  }

  private static PreparedImage prepared(BufferedImage pixels) {
    return new PreparedImage(
        new ScanImage("doc.png", 1, pixels, Optional.of(300)),
        pixels,
        300,
        PageTransform.IDENTITY,
        List.of(
            new ImageRegion(0, Role.BODY, new Box(100, 100, 100, 200)),
            new ImageRegion(1, Role.PHOTO, new Box(220, 100, 100, 200))),
        Map.of(),
        Map.of());
  }
}
