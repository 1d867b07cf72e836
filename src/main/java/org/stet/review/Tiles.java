package org.stet.review;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.stet.page.image.ScanImage;

/**
 * Parts of scans as JPEG. The scans that were looked at last are held decoded, a few of the usual
 * size or one that is very large; the parts that were cut are kept longer.
 */
final class Tiles {

  /** Parts as JPEG. */
  private static final int KEPT_BYTES = 24 << 20;

  /** Decoded scans. */
  private static final long HELD_BYTES = 48 << 20;

  private final ReviewSource source;
  private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long keptBytes;
  private final Map<String, Pyramid> held = new LinkedHashMap<>(8, 0.75f, true);

  Tiles(ReviewSource source) {
    this.source = source;
  }

  byte[] tile(String document, int page, int level, int x, int y)
      throws IOException, BadRequestException {
    String key = "t/" + page + "/" + level + "/" + x + "/" + y + "/" + document;
    Optional<byte[]> known = known(key);
    return known.isPresent() ? known.get() : cut(key, document, page, p -> p.tile(level, x, y));
  }

  /** A correction as it is printed; none without a scan. */
  Optional<byte[]> snippet(String document, Places.Spot spot)
      throws IOException, BadRequestException {
    if (spot.printed().isEmpty()) {
      return Optional.empty();
    }
    Snippet snippet = spot.printed().get().snippet();
    String key = "s/" + spot.page() + "/" + snippet + "/" + document;
    Optional<byte[]> known = known(key);
    return Optional.of(
        known.isPresent() ? known.get() : cut(key, document, spot.page(), snippet::image));
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
    String key = page + "/" + document;
    Optional<Pyramid> same = Optional.ofNullable(held.get(key));
    if (same.isPresent()) {
      return same.get();
    }
    makeRoom(HELD_BYTES / 2);
    ScanImage scan =
        source
            .scan(document, page)
            .orElseThrow(() -> new BadRequestException("no scan of page " + page));
    if (Pyramid.bytes(scan.pixels()) > HELD_BYTES / 2) {
      held.clear();
    }
    Pyramid pyramid = Pyramid.of(scan.pixels());
    held.put(key, pyramid);
    return pyramid;
  }

  /** Lets go of what was looked at longest ago. */
  private void makeRoom(long bytes) {
    var oldest = held.values().iterator();
    while (oldest.hasNext() && heldBytes() + bytes > HELD_BYTES) {
      oldest.next();
      oldest.remove();
    }
  }

  private long heldBytes() {
    return held.values().stream().mapToLong(p -> Pyramid.bytes(p.levels().get(0))).sum();
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
