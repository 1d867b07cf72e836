package org.stet.scan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * One JPEG of several that are coded alike, one below the other. At a restart marker a decoder
 * begins anew, just as it does at the next JPEG: so the coded pixels stay as they are.
 *
 * @param tables all that the parts use, as segments
 * @param parts top to bottom
 * @param height of the whole, in pixels
 * @param isYcbcr whether three components are a brightness and two colours, rather than RGB
 */
record JoinedJpeg(List<ByteBuffer> tables, List<JpegStrip> parts, int height, boolean isYcbcr) {

  private static final int ADOBE = 0xFFEE;
  private static final int LONGEST_INTERVAL = 0xFFFF;

  /** Restart markers stand between whole units only, and not too far apart. */
  boolean canBeWritten() {
    return has(JpegStrip.DQT)
        && has(JpegStrip.DHT)
        && (parts.size() == 1
            || !has(JpegSegments.DRI) && frame().endsWithUnit() && interval() <= LONGEST_INTERVAL);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    numbers(out, JpegSegments.SOI);
    if (frame().components() == 3) {
      colours(out);
    }
    tables.forEach(table -> copy(table, out));
    copy(frame().withHeight(height).segment(), out);
    if (parts.size() > 1) {
      numbers(out, JpegSegments.DRI, 4, interval());
    }
    copy(parts.get(0).scan(), out);
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        numbers(out, JpegSegments.RST0 + (i - 1) % 8);
      }
      copy(parts.get(i).data(), out);
    }
    numbers(out, JpegSegments.EOI);
    return out.toByteArray();
  }

  /** The mark by which all programs tell what the three components are; its last byte tells. */
  private void colours(ByteArrayOutputStream out) {
    int transform = isYcbcr ? 1 : 0;
    numbers(out, ADOBE, 14, 'A' << 8 | 'd', 'o' << 8 | 'b', 'e' << 8, 100 << 8, 0, transform);
  }

  private JpegFrame frame() {
    return parts.get(0).frame();
  }

  private boolean has(int marker) {
    return tables.stream().anyMatch(table -> JpegSegments.marker(table) == marker);
  }

  /** Units in each part but the last. */
  private int interval() {
    return frame().unitsAcross() * frame().unitsDown(frame().height());
  }

  private static void numbers(ByteArrayOutputStream out, int... numbers) {
    for (int number : numbers) {
      out.write(number >> 8);
      out.write(number);
    }
  }

  private static void copy(ByteBuffer bytes, ByteArrayOutputStream out) {
    out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
  }
}
