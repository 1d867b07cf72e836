package org.stet.scan;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The strips of a page as one JPEG, where they are coded alike and make up the page.
 *
 * @param image the page's tags
 */
record JoinedStrips(TiffTags image) {

  private static final long GRAY = 1;
  private static final long RGB = 2;
  private static final long YCBCR = 6;
  private static final List<Long> BYTES = List.of((long) Byte.SIZE);

  /**
   * Joins them without loss.
   *
   * @param strips top to bottom; each may be damaged in any way
   */
  Optional<byte[]> join(List<ByteBuffer> strips) {
    List<JpegStrip> parts = strips.stream().flatMap(strip -> JpegStrip.of(strip).stream()).toList();
    if (parts.isEmpty() || parts.size() < strips.size() || !isWhole(parts)) {
      return Optional.empty();
    }
    return image
        .bytes(TIFF.TAG_JPEG_TABLES)
        .map(shared -> JpegStrip.tables(ByteBuffer.wrap(shared)))
        .orElse(Optional.of(List.of()))
        .map(shared -> joined(shared, parts))
        .filter(JoinedJpeg::canBeWritten)
        .map(JoinedJpeg::bytes);
  }

  private JoinedJpeg joined(List<ByteBuffer> shared, List<JpegStrip> parts) {
    List<ByteBuffer> tables = new ArrayList<>(shared);
    tables.addAll(parts.get(0).tables());
    return new JoinedJpeg(tables, parts, tag(TIFF.TAG_IMAGE_HEIGHT), colour() == YCBCR);
  }

  private boolean isWhole(List<JpegStrip> parts) {
    JpegStrip first = parts.get(0);
    return parts.stream().allMatch(first::isLike)
        && first.frame().width() == tag(TIFF.TAG_IMAGE_WIDTH)
        && hasKnownColours(first.frame().components())
        && standOnEachOther(parts);
  }

  /** With a profile, colours are other than the bare numbers tell. */
  private boolean hasKnownColours(int components) {
    boolean bare = image.numbers(TIFF.TAG_ICC_PROFILE).isEmpty();
    return (components == 1 ? colour() == GRAY : bare && (colour() == RGB || colour() == YCBCR))
        && image.number(TIFF.TAG_SAMPLES_PER_PIXEL).orElse(1L) == components
        && image.numbers(TIFF.TAG_BITS_PER_SAMPLE).stream().distinct().toList().equals(BYTES);
  }

  /** The last strip may have rows to spare, as long as no unit more is coded than is needed. */
  private boolean standOnEachOther(List<JpegStrip> parts) {
    int rows = tag(TIFF.TAG_IMAGE_HEIGHT);
    for (JpegStrip part : parts.subList(0, parts.size() - 1)) {
      int height = part.frame().height();
      rows -= height;
      if (height != tag(TIFF.TAG_ROWS_PER_STRIP) || rows <= 0) {
        return false;
      }
    }
    JpegFrame last = parts.get(parts.size() - 1).frame();
    return last.height() >= rows && last.unitsDown(last.height()) == last.unitsDown(rows);
  }

  private long colour() {
    return image.number(TIFF.TAG_PHOTOMETRIC_INTERPRETATION).orElse(-1L);
  }

  private int tag(int tag) {
    return image.number(tag).filter(n -> n <= Short.MAX_VALUE).orElse(0L).intValue();
  }
}
