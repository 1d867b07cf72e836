package org.stet.scan;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG taken apart as far as the data of its first scan.
 *
 * @param segments each with its marker and length; not to be moved in
 * @param data what follows the header of a scan; empty where there is none
 */
record JpegSegments(List<ByteBuffer> segments, ByteBuffer data) {

  static final int SOI = 0xFFD8;
  static final int EOI = 0xFFD9;
  static final int SOS = 0xFFDA;
  static final int DRI = 0xFFDD;
  static final int RST0 = 0xFFD0;

  /** Empty where a segment reaches beyond the end, or the end is missing. */
  static Optional<JpegSegments> of(ByteBuffer jpeg) {
    List<ByteBuffer> segments = new ArrayList<>();
    if (jpeg.remaining() < 4 || unsigned(jpeg, 0) != SOI) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 4 <= jpeg.limit() && unsigned(jpeg, at) != EOI) {
      int length = 2 + unsigned(jpeg, at + 2);
      if (length < 4 || length > jpeg.limit() - at) {
        return Optional.empty();
      }
      ByteBuffer segment = jpeg.slice(at, length);
      segments.add(segment);
      at += length;
      if (marker(segment) == SOS) {
        return data(jpeg, at, segments).map(data -> new JpegSegments(segments, data));
      }
    }
    return at + 2 <= jpeg.limit() && unsigned(jpeg, at) == EOI
        ? Optional.of(new JpegSegments(segments, ByteBuffer.allocate(0)))
        : Optional.empty();
  }

  static int marker(ByteBuffer segment) {
    return unsigned(segment, 0);
  }

  static int unsigned(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  /** As far as the end of the image, which must follow: there is no place for a second scan. */
  private static Optional<ByteBuffer> data(ByteBuffer jpeg, int start, List<ByteBuffer> segments) {
    boolean restarts = segments.stream().anyMatch(segment -> marker(segment) == DRI);
    for (int at = start; at + 1 < jpeg.limit(); at++) {
      if (jpeg.get(at) == (byte) 0xFF && jpeg.get(at + 1) != 0) {
        int marker = unsigned(jpeg, at);
        if (marker == EOI) {
          return Optional.of(jpeg.slice(start, at - start));
        }
        if (!restarts || (marker & ~7) != RST0) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
