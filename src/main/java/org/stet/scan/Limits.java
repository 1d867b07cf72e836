package org.stet.scan;

import java.nio.file.Path;

/**
 * How large an image may be. It is asked before anything is decoded, so that no file can fill the
 * memory.
 *
 * @param maxMpixels in millions of pixels
 */
public record Limits(int maxMpixels) {

  /** No letter can be read in fewer pixels. */
  private static final int SMALLEST_SIDE = 16;

  private static final int LARGEST_SIDE = 32_767;

  /**
   * @throws ScanException when the image is too large or too small
   */
  public void check(Path file, int page, int width, int height) {
    String size = "%s, page %d, is %,d x %,d pixels".formatted(file, page, width, height);
    if (width < 1 || height < 1) {
      throw new ScanException(size, "The file is damaged; scan the page again.");
    }
    if (Math.max(width, height) > LARGEST_SIDE) {
      throw new ScanException(
          size + "; Tesseract reads at most %,d a side".formatted(LARGEST_SIDE),
          "Cut the image into pages, or scale it down to 300 dots per inch.");
    }
    if ((long) width * height > maxMpixels * 1_000_000L) {
      throw new ScanException(
          size + ", more than the limit of %,d million".formatted(maxMpixels),
          "Raise --max-image-mpixels if the image is really that large, or scale it down.");
    }
    if (Math.min(width, height) < SMALLEST_SIDE) {
      throw new ScanException(
          size + ": too small to hold a line of text", "Leave it out, or scan the page again.");
    }
  }
}
