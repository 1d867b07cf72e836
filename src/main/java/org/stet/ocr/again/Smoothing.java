package org.stet.ocr.again;

/** Smooths 8-bit gray pixels: each a mean of five by five, weighed 1 4 6 4 1 both ways. */
final class Smoothing {

  private Smoothing() {}

  /** In place; beyond the rim pixels are as on it. */
  static void smooth(byte[] pixels, int width) {
    int height = pixels.length / width;
    byte[] across = pixels.clone();
    for (int y = 0; y < height; y++) {
      int row = y * width;
      for (int x = 0; x < width; x++) {
        across[row + x] =
            mean(
                pixels,
                row + x,
                row + Math.max(0, x - 1),
                row + Math.min(width - 1, x + 1),
                row + Math.max(0, x - 2),
                row + Math.min(width - 1, x + 2));
      }
    }
    for (int y = 0; y < height; y++) {
      int above = Math.max(0, y - 1) * width;
      int below = Math.min(height - 1, y + 1) * width;
      int farAbove = Math.max(0, y - 2) * width;
      int farBelow = Math.min(height - 1, y + 2) * width;
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] =
            mean(across, y * width + x, above + x, below + x, farAbove + x, farBelow + x);
      }
    }
  }

  private static byte mean(byte[] of, int at, int near, int next, int far, int farther) {
    int sum = 6 * (of[at] & 0xff) + 4 * ((of[near] & 0xff) + (of[next] & 0xff));
    return (byte) ((sum + (of[far] & 0xff) + (of[farther] & 0xff) + 8) / 16);
  }
}
