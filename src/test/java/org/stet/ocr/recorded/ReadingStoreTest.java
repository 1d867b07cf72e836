package org.stet.ocr.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ocr.OcrException;
import org.stet.page.Alternative;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Glyph;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Rereading;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;

class ReadingStoreTest {

  @TempDir Path folder;

  private static Page page(int number) {
    Box box = new Box(-1, 20, 30, 40);
    Glyph sign =
        new Glyph(
            "ﬁ",
            box,
            new Confidence(0.6123),
            List.of(
                new Alternative("h", new Confidence(0.3)),
                new Alternative("A", new Confidence(0.1)),
                new Alternative("b", new Confidence(0.1))));
    Word read =
        new Word(new WordId(number, 7), "ﬁ", Optional.of(box), new Confidence(0.5), List.of(sign));
    Word bare = Word.ofText(new WordId(number, 8), "naïve\"𝔉");
    Rereading again =
        new Rereading(
            read.id(),
            read.id(),
            List.of(
                new Alternative("f i", new Confidence(0.25)),
                new Alternative("", new Confidence(0))));
    Line line = new Line(Optional.of(box), Optional.of(58), List.of(read), List.of(again));
    return new Page(
        number,
        new Box(0, 0, 100, 200),
        List.of(
            new Region(0, Role.PHOTO, Optional.of(box), List.of()),
            new Region(1, Role.BODY, Optional.empty(), List.of(line, Line.ofText(List.of(bare))))),
        ReadingOrder.EMPTY,
        new Provenance("a b.tif", "tesseract 5", "eng", 300, Map.of("deskew", "0.8 degrees")));
  }

  @Test
  void comesBackAsItWasWritten() throws IOException {
    ReadingStore store = new ReadingStore(folder.resolve("doc"), "doc.1");
    store.write(page(2));
    store.write(page(12345));

    assertThat(store.read(2)).isEqualTo(page(2));
    assertThat(store.fetch(12345)).isEqualTo(page(12345));
    assertThat(store.pages()).containsExactly(2, 12345);
    assertThat(store.has(2)).isTrue();
    assertThat(store.has(3)).isFalse();
    assertThat(store.file(2)).hasFileName("doc.1.p0002.reading.json.gz");
  }

  @Test
  void sameReadingSameBytes() throws IOException {
    ReadingStore store = new ReadingStore(folder, "a");
    store.write(page(1));
    byte[] first = Files.readAllBytes(store.file(1));
    store.write(store.read(1));
    assertThat(store.file(1)).hasBinaryContent(first);
  }

  @Test
  void clearLeavesOtherDocumentsAlone() throws IOException {
    ReadingStore store = new ReadingStore(folder, "a");
    ReadingStore other = new ReadingStore(folder, "a.p0001");
    store.write(page(1));
    other.write(page(1));
    store.clear();
    assertThat(store.pages()).isEmpty();
    assertThat(other.pages()).containsExactly(1);
    assertThat(new ReadingStore(folder.resolve("none"), "a").pages()).isEmpty();
  }

  @Test
  void whatIsDamagedOrForeignIsNamed() throws IOException {
    ReadingStore store = new ReadingStore(folder, "a");
    assertThatThrownBy(() -> store.read(1)).isInstanceOf(NoSuchFileException.class);
    store.write(page(1));
    Files.copy(store.file(1), store.file(2));
    byte[] whole = Files.readAllBytes(store.file(1));
    Files.write(store.file(3), java.util.Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(store.file(4), "{}");
    for (int page : List.of(2, 3, 4)) {
      assertThatThrownBy(() -> store.read(page))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(store.file(page).toString())
          .hasMessageContaining("--force");
    }
  }

  @Test
  void anEngineReplaysIt() throws IOException {
    ReadingStore store = new ReadingStore(folder, "a");
    store.write(page(1));
    try (RecordedEngine engine = new RecordedEngine(store)) {
      assertThat(engine.recognize(image(1))).isEqualTo(page(1));
      assertThatThrownBy(() -> engine.recognize(image(2))).isInstanceOf(OcrException.class);
    }
  }

  private static PreparedImage image(int page) {
    BufferedImage pixels = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    return new PreparedImage(
        new ScanImage("a", page, pixels, Optional.empty()),
        pixels,
        300,
        PageTransform.IDENTITY,
        List.of(),
        Map.of(),
        Map.of());
  }
}
