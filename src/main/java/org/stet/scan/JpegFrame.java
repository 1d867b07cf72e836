package org.stet.scan;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The header of a baseline or extended sequential frame of 8 bits, with one or three components.
 *
 * @param segment with its marker and length
 */
record JpegFrame(ByteBuffer segment) {

  private static final int SOF0 = 0xFFC0;
  private static final int SOF1 = 0xFFC1;
  private static final int HEIGHT = 5;
  private static final int COMPONENTS = 9;
  private static final int BLOCK = 8;

  /** Empty where the frame is of another kind. */
  static Optional<JpegFrame> of(ByteBuffer segment) {
    int marker = JpegSegments.marker(segment);
    if (marker != SOF0 && marker != SOF1 || segment.limit() <= COMPONENTS || segment.get(4) != 8) {
      return Optional.empty();
    }
    JpegFrame frame = new JpegFrame(segment);
    int count = frame.components();
    boolean known = count == 1 || count == 3;
    return known && segment.limit() == 10 + 3 * count && frame.hasSampling()
        ? Optional.of(frame)
        : Optional.empty();
  }

  /** Pixels. */
  int height() {
    return JpegSegments.unsigned(segment, HEIGHT);
  }

  /** Pixels. */
  int width() {
    return JpegSegments.unsigned(segment, HEIGHT + 2);
  }

  /** 1 for gray, 3 for colour. */
  int components() {
    return segment.get(COMPONENTS);
  }

  /** The same frame around another number of rows. */
  JpegFrame withHeight(int rows) {
    ByteBuffer copy = ByteBuffer.allocate(segment.limit());
    copy.put(0, segment, 0, segment.limit()).putShort(HEIGHT, (short) rows);
    return new JpegFrame(copy);
  }

  /** How many of the smallest units that are coded stand side by side. */
  int unitsAcross() {
    return units(width(), sampling(4));
  }

  /** How many of the smallest units that are coded it takes to cover rows of pixels. */
  int unitsDown(int rows) {
    return units(rows, sampling(0));
  }

  /** Whether the last row of pixels is also the last of a unit. */
  boolean endsWithUnit() {
    return height() % (BLOCK * sampling(0)) == 0;
  }

  private static int units(int pixels, int factor) {
    return (pixels + BLOCK * factor - 1) / (BLOCK * factor);
  }

  /** The largest factor of all components; a single component is coded block by block. */
  private int sampling(int shift) {
    int most = 1;
    for (int i = 0; i < components() && components() > 1; i++) {
      most = Math.max(most, factor(i, shift));
    }
    return most;
  }

  private boolean hasSampling() {
    for (int i = 0; i < components(); i++) {
      if (Math.min(factor(i, 4), factor(i, 0)) < 1 || Math.max(factor(i, 4), factor(i, 0)) > 4) {
        return false;
      }
    }
    return true;
  }

  private int factor(int component, int shift) {
    return segment.get(COMPONENTS + 2 + 3 * component) >> shift & 0xF;
  }
}
