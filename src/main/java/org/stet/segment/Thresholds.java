package org.stet.segment;

/**
 * What counts as ink in each square of a gray image, after Sauvola: clearly below the mean where
 * the surroundings are flat, near the mean where they are not.
 */
final class Thresholds {

  private static final double K = 0.25;
  private static final int REACH = 2;

  /** Darker is ink wherever it stands: inside a photo all may be equally dark. */
  private static final int BLACK = 50;

  private final byte[] gray;
  private final int width;
  private final int block;
  private final int across;
  private final int down;
  private final long[] sums;
  private final long[] squares;
  private final long[] counts;

  Thresholds(byte[] gray, int width, int height, int block) {
    this.gray = gray;
    this.width = width;
    this.block = block;
    this.across = (width + block - 1) / block;
    this.down = (height + block - 1) / block;
    this.sums = new long[across * down];
    this.squares = new long[across * down];
    this.counts = new long[across * down];
    for (int y = 0; y < height; y++) {
      gather(y);
    }
  }

  /** One threshold a square, row by row. */
  int[] values() {
    int[] values = new int[across * down];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        values[y * across + x] = value(x, y);
      }
    }
    return values;
  }

  private void gather(int y) {
    int row = y / block * across;
    for (int x = 0; x < width; x += block) {
      int end = Math.min(width, x + block);
      int sum = 0;
      int square = 0;
      for (int at = y * width + x; at < y * width + end; at++) {
        int value = gray[at] & 0xff;
        sum += value;
        square += value * value;
      }
      sums[row + x / block] += sum;
      squares[row + x / block] += square;
      counts[row + x / block] += end - x;
    }
  }

  private int value(int x, int y) {
    long sum = 0;
    long square = 0;
    long count = 0;
    for (int v = Math.max(0, y - REACH); v <= Math.min(down - 1, y + REACH); v++) {
      for (int u = Math.max(0, x - REACH); u <= Math.min(across - 1, x + REACH); u++) {
        sum += sums[v * across + u];
        square += squares[v * across + u];
        count += counts[v * across + u];
      }
    }
    double mean = (double) sum / count;
    double deviation = Math.sqrt(Math.max(0, (double) square / count - mean * mean));
    return Math.max(BLACK, (int) Math.round(mean * (1 + K * (deviation / 128 - 1))));
  }
}
