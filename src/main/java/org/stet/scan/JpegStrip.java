package org.stet.scan;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG of one scan that holds all components, taken apart.
 *
 * @param tables for quantizing and of Huffman codes, and a restart interval, as segments
 * @param frame its size and components
 * @param scan the header of the scan, as a segment
 * @param data the coded pixels, without the end of the image
 */
record JpegStrip(List<ByteBuffer> tables, JpegFrame frame, ByteBuffer scan, ByteBuffer data) {

  static final int DHT = 0xFFC4;
  static final int DQT = 0xFFDB;

  private static final int APP0 = 0xFFE0;
  private static final int APP15 = 0xFFEF;
  private static final int COM = 0xFFFE;

  /** Empty where the JPEG is damaged or of another kind; notes of applications are left out. */
  static Optional<JpegStrip> of(ByteBuffer jpeg) {
    return JpegSegments.of(jpeg).flatMap(JpegStrip::of);
  }

  private static Optional<JpegStrip> of(JpegSegments parts) {
    List<ByteBuffer> tables = new ArrayList<>();
    List<ByteBuffer> others = new ArrayList<>();
    for (ByteBuffer segment : parts.segments()) {
      int marker = JpegSegments.marker(segment);
      if (isTable(marker)) {
        tables.add(segment);
      } else if (!(marker >= APP0 && marker <= APP15) && marker != COM) {
        others.add(segment);
      }
    }
    if (others.size() != 2 || JpegSegments.marker(others.get(1)) != JpegSegments.SOS) {
      return Optional.empty();
    }
    ByteBuffer scan = others.get(1);
    return JpegFrame.of(others.get(0))
        .filter(frame -> holdsAll(scan, frame.components()))
        .map(frame -> new JpegStrip(tables, frame, scan, parts.data()));
  }

  /** The tables of a JPEG that has nothing else. */
  static Optional<List<ByteBuffer>> tables(ByteBuffer jpeg) {
    return JpegSegments.of(jpeg)
        .map(JpegSegments::segments)
        .filter(all -> all.stream().map(JpegSegments::marker).allMatch(JpegStrip::isTable));
  }

  /** Whether another strip is coded in the same way, of whatever height. */
  boolean isLike(JpegStrip other) {
    return tables.equals(other.tables)
        && scan.equals(other.scan)
        && frame.withHeight(0).equals(other.frame.withHeight(0));
  }

  private static boolean isTable(int marker) {
    return marker == DQT || marker == DHT || marker == JpegSegments.DRI;
  }

  private static boolean holdsAll(ByteBuffer scan, int components) {
    int end = 5 + 2 * components;
    return scan.limit() == end + 3
        && scan.get(4) == components
        && scan.get(end) == 0
        && scan.get(end + 1) == 63
        && scan.get(end + 2) == 0;
  }
}
