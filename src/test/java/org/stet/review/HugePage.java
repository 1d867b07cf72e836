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

/** Documents whose pages are of 60 megapixels; their scans are files, opened as any other. */
final class HugePage implements ReviewSource {

  static final int WIDTH = 7000;
  static final int HEIGHT = 8600;

  private final List<Path> scans;
  private final SampleBatch words;

  /**
   * @param scans of the pages of each document, over and over
   */
  HugePage(List<Path> scans, SampleBatch words) {
    this.scans = scans;
    this.words = words;
  }

  /** Writes a scan as JPEG, in colour and full of small type. */
  static Path make(Path folder) throws IOException {
    Path file = folder.resolve("huge.jpg");
    try (var out = Files.newOutputStream(file)) {
      ImageIO.write(painted(BufferedImage.TYPE_3BYTE_BGR), "jpeg", out);
    }
    return file;
  }

  /** A page full of small type. */
  static BufferedImage painted(int type) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
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
    return image;
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
    Document document = words.document(name);
    return new Document(name, document.pageNumbers(), number -> enlarged(document.page(number)));
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
    Path scan = scans.get((page - 1) % scans.size());
    return Scans.find(List.of(scan), Optional.empty(), Optional.empty(), Integer.MAX_VALUE).stream()
        .findFirst()
        .map(found -> found.openGray(1));
  }
}
