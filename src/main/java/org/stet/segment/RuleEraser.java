package org.stet.segment;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import org.stet.page.Box;

/** Takes rules out of pixels. */
final class RuleEraser {

  /** How far from a rule its paper is looked for, in pixels. */
  private static final int NEAR = 6;

  private static final int FAR = 4 * NEAR;

  /** So far beside a rule its blurred edge goes with it, where it gets lighter, in pixels. */
  private static final int FRINGE = 3;

  /** So much of a rough rule stands out beside its long stretches, at most, in pixels. */
  private static final int ROUGH = 4;

  /** Paper is lighter. */
  private static final int DARK = 100;

  private RuleEraser() {}

  /** A copy of the bitmap without them. */
  static Bitmap bare(Bitmap bitmap, List<Box> runs) {
    byte[] ink = bitmap.ink().clone();
    for (Box run : runs) {
      for (int y = Math.max(0, run.y() - 1); y < Math.min(bitmap.height(), run.bottom() + 1); y++) {
        int row = y * bitmap.width();
        Arrays.fill(
            ink,
            row + Math.max(0, run.x() - 1),
            row + Math.min(bitmap.width(), run.right() + 1),
            (byte) 0);
      }
    }
    return new Bitmap(bitmap.width(), bitmap.height(), ink);
  }

  /**
   * A copy of a gray image in which the rules have the colour of the paper nearby.
   *
   * @param runs in pixels of a bitmap that is {@code scale} times smaller
   */
  static BufferedImage erase(BufferedImage image, List<Box> runs, int scale) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] from = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] to = ((DataBufferByte) copy.getRaster().getDataBuffer()).getData();
    System.arraycopy(from, 0, to, 0, from.length);
    for (Box run : runs) {
      int left = Math.max(0, (run.x() - 1) * scale);
      int right = Math.min(width, (run.right() + 1) * scale);
      int top = Math.max(0, (run.y() - 1) * scale);
      int bottom = Math.min(height, (run.bottom() + 1) * scale);
      if (run.height() > run.width()) {
        for (int y = top; y < bottom; y++) {
          erase(from, to, new Line(y * width, 1, width), left, right);
        }
      } else {
        for (int x = left; x < right; x++) {
          erase(from, to, new Line(x, width, height), top, bottom);
        }
      }
    }
    return copy;
  }

  /** A row or column of pixels. */
  private record Line(int base, int step, int length) {

    int gray(byte[] pixels, int i) {
      return pixels[base + i * step] & 0xff;
    }
  }

  private static void erase(byte[] gray, byte[] to, Line line, int first, int end) {
    byte paper = (byte) lightest(gray, line, first, end);
    int left = first;
    while (left > Math.max(1, first - FRINGE)
        && line.gray(gray, left - 1) > line.gray(gray, left)) {
      left--;
    }
    int right = end;
    while (right < Math.min(line.length() - 1, end + FRINGE)
        && line.gray(gray, right) > line.gray(gray, right - 1)) {
      right++;
    }
    left -= rough(gray, line, left, -1);
    right += rough(gray, line, right - 1, 1);
    for (int i = left; i < right; i++) {
      to[line.base() + i * line.step()] = paper;
    }
  }

  /**
   * How many dark pixels go on from a dark one to one side; 0 where they are more than a rule's.
   */
  private static int rough(byte[] gray, Line line, int from, int side) {
    int count = 0;
    int next = from;
    while (count <= ROUGH && next >= 0 && next < line.length() && line.gray(gray, next) < DARK) {
      next += side;
      count++;
    }
    return count == 0 || count > ROUGH ? 0 : count - 1;
  }

  /** The lightest pixel near a stretch, across it; further away where all near are of the rule. */
  private static int lightest(byte[] gray, Line line, int from, int to) {
    int lightest = 0;
    for (int near = NEAR; near <= FAR && lightest < DARK; near *= 2) {
      for (int i = Math.max(0, from - near); i < Math.min(line.length(), to + near); i++) {
        lightest = Math.max(lightest, line.gray(gray, i));
      }
    }
    return lightest;
  }
}
