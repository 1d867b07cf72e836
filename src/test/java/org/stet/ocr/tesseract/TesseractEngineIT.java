package org.stet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ocr.OcrEngine;
import org.stet.ocr.OcrException;
import org.stet.ocr.recorded.ReadingStore;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;
import org.stet.testing.PrintedPage;

class TesseractEngineIT {

  private static final List<String> LEFT =
      List.of("The harbour commission met", "on Tuesday evening to hear", "the engineer's report.");
  private static final List<String> RIGHT =
      List.of("Rain is expected over", "the western counties", "before the weekend.");

  private static PreparedImage image(
      BufferedImage pixels,
      PageTransform toScan,
      List<ImageRegion> regions,
      Map<String, String> settings) {
    ScanImage scan = new ScanImage("test.png", 3, pixels, Optional.empty());
    return new PreparedImage(scan, pixels, 300, toScan, regions, Map.of(), settings);
  }

  private static PreparedImage whole(BufferedImage pixels) {
    return image(pixels, PageTransform.IDENTITY, List.of(), Map.of());
  }

  private static Page read(PreparedImage image) {
    try (OcrEngine engine = TesseractEngines.of("eng", Optional.empty()).open()) {
      return engine.recognize(image);
    }
  }

  private static List<String> lines(Region region) {
    return region.lines().stream().map(Line::text).toList();
  }

  @Test
  void aBlankPageHasNoWords() {
    assertThat(read(whole(PrintedPage.blank(900, 400))).words()).isEmpty();
    assertThat(read(whole(PrintedPage.blank(2, 2))).words()).isEmpty();
  }

  @Test
  void everyWordLineAndBlockIsThere() {
    Page page = read(whole(PrintedPage.of(900, 400, LEFT)));

    assertThat(page.lines().map(Line::text)).containsExactlyElementsOf(LEFT);
    assertThat(page.number()).isEqualTo(3);
    assertThat(page.box()).isEqualTo(new Box(0, 0, 900, 400));
    assertThat(page.words().map(Word::id).map(Object::toString))
        .containsExactlyElementsOf(IntStream.range(0, 12).mapToObj(i -> "p3w" + i).toList());
    assertThat(page.provenance().reader()).startsWith("tesseract 5.5");
    assertThat(page.words().allMatch(word -> word.confidence().value() > 0.8)).isTrue();
  }

  @Test
  void boxesBaselinesAndSignsLieOnThePrint() {
    Page page = read(whole(PrintedPage.of(900, 400, LEFT)));
    Line first = page.lines().findFirst().orElseThrow();
    Box the = first.words().get(0).box().orElseThrow();

    assertThat(the.x()).isBetween(79, 83);
    assertThat(the.bottom()).isBetween(119, 122);
    assertThat(first.baseline().orElseThrow()).isBetween(118, 122);
    assertThat(first.words().get(1).glyphs()).hasSize("harbour".length());
    assertThat(page.words().allMatch(word -> page.box().contains(word.box().orElseThrow())))
        .isTrue();
  }

  @Test
  void boxesAreMappedToTheScan() {
    PageTransform half = new PageTransform(0.5, 0, 0, 0.5, 10, 20);
    PreparedImage image =
        image(PrintedPage.of(900, 400, LEFT), half, List.of(), Map.of("psm", "6"));
    Box the = read(image).words().findFirst().orElseThrow().box().orElseThrow();

    assertThat(the.x()).isBetween(49, 52);
    assertThat(the.bottom()).isBetween(79, 81);
  }

  @Test
  void aRegionAsWideAsTheImageIsReadWhereItStands() {
    BufferedImage pixels = PrintedPage.of(900, 700, LEFT);
    PrintedPage.print(pixels, 80, 500, RIGHT);
    Page page =
        read(
            image(
                pixels,
                PageTransform.IDENTITY,
                List.of(new ImageRegion(0, Role.BODY, new Box(0, 420, 900, 280))),
                Map.of()));

    assertThat(lines(page.regions().get(0))).isEqualTo(RIGHT);
  }

  @Test
  void regionsAreReadOneByOneAndPhotosNot() {
    BufferedImage pixels = PrintedPage.of(1600, 700, LEFT);
    PrintedPage.print(pixels, 850, 120, RIGHT);
    PrintedPage.print(pixels, 80, 500, List.of("not read"));
    Page page =
        read(
            image(
                pixels,
                PageTransform.IDENTITY,
                List.of(
                    new ImageRegion(4, Role.BODY, new Box(800, 40, 780, 300)),
                    new ImageRegion(5, Role.PHOTO, new Box(40, 440, 700, 200)),
                    new ImageRegion(6, Role.HEADLINE, new Box(40, 40, 720, 300))),
                Map.of()));

    assertThat(page.regions()).extracting(Region::id).containsExactly(4, 5, 6);
    assertThat(page.regions())
        .extracting(Region::role)
        .containsExactly(Role.BODY, Role.PHOTO, Role.HEADLINE);
    assertThat(lines(page.regions().get(0))).isEqualTo(RIGHT);
    assertThat(lines(page.regions().get(1))).isEmpty();
    assertThat(lines(page.regions().get(2))).isEqualTo(LEFT);
    assertThat(page.words().map(word -> word.id().index()))
        .containsExactlyElementsOf(IntStream.range(0, (int) page.words().count()).boxed().toList());
  }

  @Test
  void aReadingIsTheSameReadOrFetched(@TempDir Path folder) throws IOException {
    Page page = read(whole(PrintedPage.of(900, 400, LEFT)));
    ReadingStore store = new ReadingStore(folder, "doc");
    store.write(page);
    assertThat(store.read(3)).isEqualTo(page);
  }

  @Test
  void onePageDoesNotChangeTheNext() {
    PreparedImage image = whole(PrintedPage.of(900, 400, LEFT));
    PreparedImage sauvola =
        image(
            PrintedPage.of(900, 400, RIGHT),
            PageTransform.IDENTITY,
            List.of(),
            Map.of("thresholding_method", "2"));
    try (OcrEngine engine = TesseractEngines.of("eng", Optional.empty()).open()) {
      Page first = engine.recognize(image);
      engine.recognize(sauvola);
      assertThat(engine.recognize(image)).isEqualTo(first);
    }
  }

  @Test
  void anUnknownSettingIsNamed() {
    PreparedImage image =
        image(
            PrintedPage.blank(100, 100),
            PageTransform.IDENTITY,
            List.of(),
            Map.of("no_such_setting", "1"));
    assertThatThrownBy(() -> read(image))
        .isInstanceOf(OcrException.class)
        .hasMessageContaining("no_such_setting");
  }
}
