package org.stet.review;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.stet.page.Box;
import org.stet.page.image.ScanImage;

/**
 * Parts of scans as JPEG. Only the scan that was looked at last is held decoded, since one of 60
 * megapixels takes 80 MB; the parts that were cut are kept.
 */
final class Tiles {

  private static final int KEPT_BYTES = 48 << 20;

  private final ReviewSource source;
  private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long keptBytes;
  private Optional<Held> held = Optional.empty();

  Tiles(ReviewSource source) {
    this.source = source;
  }

  private record Held(String document, int page, Pyramid pyramid) {}

  byte[] tile(String document, int page, int level, int x, int y)
      throws IOException, BadRequestException {
    String key = "t/" + page + "/" + level + "/" + x + "/" + y + "/" + document;
    Optional<byte[]> known = known(key);
    return known.isPresent() ? known.get() : cut(key, document, page, p -> p.tile(level, x, y));
  }

  /** A correction with the words beside it; none without a scan. */
  Optional<byte[]> snippet(String document, Places.Spot spot)
      throws IOException, BadRequestException {
    if (spot.printed().isEmpty()) {
      return Optional.empty();
    }
    Box around = spot.printed().get().around();
    String key = "s/" + spot.page() + "/" + around + "/" + document;
    Optional<byte[]> known = known(key);
    return Optional.of(
        known.isPresent() ? known.get() : cut(key, document, spot.page(), p -> p.cut(around)));
  }

  private interface Cut {
    BufferedImage from(Pyramid pyramid) throws BadRequestException;
  }

  private byte[] cut(String key, String document, int page, Cut cut)
      throws IOException, BadRequestException {
    BufferedImage part = cut.from(pyramid(document, page));
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(part, "jpeg", jpeg);
    byte[] bytes = jpeg.toByteArray();
    keep(key, bytes);
    return bytes;
  }

  /** One at a time: two scans being decoded at once would double the memory. */
  private synchronized Pyramid pyramid(String document, int page)
      throws IOException, BadRequestException {
    Optional<Held> same = held.filter(h -> h.page() == page && h.document().equals(document));
    if (same.isPresent()) {
      return same.get().pyramid();
    }
    held = Optional.empty();
    ScanImage scan =
        source
            .scan(document, page)
            .orElseThrow(() -> new BadRequestException("no scan of page " + page));
    Pyramid pyramid = Pyramid.of(scan.pixels());
    held = Optional.of(new Held(document, page, pyramid));
    return pyramid;
  }

  private Optional<byte[]> known(String key) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(key));
    }
  }

  private void keep(String key, byte[] bytes) {
    synchronized (kept) {
      kept.put(key, bytes);
      keptBytes += bytes.length;
      var oldest = kept.entrySet().iterator();
      while (keptBytes > KEPT_BYTES && oldest.hasNext()) {
        keptBytes -= oldest.next().getValue().length;
        oldest.remove();
      }
    }
  }
}
