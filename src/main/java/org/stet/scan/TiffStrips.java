package org.stet.scan;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/**
 * The strips of a page, as they lie in the file.
 *
 * @param image the page's tags
 */
record TiffStrips(TiffTags image) {

  private static final long JPEG = 7;

  /** Top to bottom; empty where the page is no JPEG in strips, or the file is not that long. */
  Optional<List<ByteBuffer>> read(ImageInputStream in) throws IOException {
    List<Long> offsets = image.numbers(TIFF.TAG_STRIP_OFFSETS);
    List<Long> counts = image.numbers(TIFF.TAG_STRIP_BYTE_COUNTS);
    if (!isJpegInStrips() || !areWithin(in.length(), offsets, counts)) {
      return Optional.empty();
    }
    List<ByteBuffer> strips = new ArrayList<>();
    for (int i = 0; i < offsets.size(); i++) {
      byte[] strip = new byte[Math.toIntExact(counts.get(i))];
      in.seek(offsets.get(i));
      in.readFully(strip);
      strips.add(ByteBuffer.wrap(strip));
    }
    return Optional.of(strips);
  }

  private boolean isJpegInStrips() {
    return image.number(TIFF.TAG_COMPRESSION).equals(Optional.of(JPEG))
        && image.number(TIFF.TAG_PLANAR_CONFIGURATION).orElse(1L) == 1
        && image.number(TIFF.TAG_FILL_ORDER).orElse(1L) == 1
        && image.number(TIFF.TAG_TILE_WIDTH).isEmpty();
  }

  /** Strips that lay over each other could take more memory than the file has bytes. */
  private static boolean areWithin(long length, List<Long> offsets, List<Long> counts) {
    long sum = 0;
    for (int i = 0; i < Math.min(offsets.size(), counts.size()); i++) {
      long offset = offsets.get(i);
      long count = counts.get(i);
      if (offset < 0 || count < 0 || offset > length || count > length - offset) {
        return false;
      }
      sum += count;
    }
    return offsets.size() == counts.size() && sum <= Math.min(length, Integer.MAX_VALUE);
  }
}
