package org.stet.review;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.stet.ledger.Entry;
import org.stet.page.Box;
import org.stet.page.Document;
import org.stet.page.Page;
import org.stet.page.image.ScanImage;
import org.stet.scan.Scans;

/** A document of one page of 60 megapixels, whose scan is a file that is opened as any other. */
final class HugePage implements ReviewSource {

  static final int WIDTH = 7000;
  static final int HEIGHT = 8600;

  private final Path scan;
  private final SampleBatch words = new SampleBatch(1, 1, 15);

  HugePage(Path scan) {
    this.scan = scan;
  }

  /** Writes the scan, in colour and full of small type. */
  static Path make(Path folder) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xf4ecd8));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.DARK_GRAY);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
    Random random = new Random(7);
    for (int y = 60; y < HEIGHT; y += 52) {
      for (int x = 100; x < WIDTH - 300; x += 190) {
        graphics.drawString(Integer.toString(random.nextInt(100_000_000), 36), x, y);
      }
    }
    graphics.setStroke(new BasicStroke(9));
    graphics.drawRect(40, 20, WIDTH - 80, HEIGHT - 40);
    graphics.dispose();
    Path file = folder.resolve("huge.jpg");
    try (var out = Files.newOutputStream(file)) {
      ImageIO.write(image, "jpeg", out);
    }
    return file;
  }

  @Override
  public List<String> documents() {
    return words.documents();
  }

  @Override
  public long stamp(String document) {
    return 0;
  }

  @Override
  public List<Entry> entries(String document) {
    return words.entries(document);
  }

  @Override
  public Document document(String name) {
    return new Document(name, List.of(1), number -> enlarged(words.document(name).page(number)));
  }

  private static Page enlarged(Page page) {
    return new Page(
        page.number(),
        new Box(0, 0, WIDTH, HEIGHT),
        page.regions(),
        page.order(),
        page.provenance());
  }

  @Override
  public Optional<ScanImage> scan(String document, int page) {
    return Scans.find(List.of(scan), Optional.empty(), Optional.empty(), Integer.MAX_VALUE).stream()
        .findFirst()
        .map(found -> found.openGray(page));
  }
}
