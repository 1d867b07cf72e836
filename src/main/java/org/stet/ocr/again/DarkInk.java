package org.stet.ocr.again;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.stet.page.image.GraySamples;

/**
 * Leaves of a page's print only what is darkest. Where the back shines through, or the scan is so
 * hard that dirt turned gray, the rest is no print; where print is thin, it is, so that the reader
 * must try.
 *
 * @param ink how dark the darkest print is, 0 (black) to 255
 * @param paper how bright most of the paper is
 */
record DarkInk(int ink, int paper) {

  /** Print takes more of any page than this, in percent. */
  private static final int PRINT = 2;

  private static final int PAPER = 80;

  /** Less contrast, in gray levels, leaves nothing to choose from. */
  private static final int LEAST = 60;

  /** Where less gray than this stands beside the print, as a share of it, none can be dirt. */
  private static final double GRAY = 0.02;

  /** The levels of a page, 8-bit gray. */
  static DarkInk of(BufferedImage page) {
    int[] counts = GraySamples.histogram(bytes(page));
    long all = (long) page.getWidth() * page.getHeight();
    return new DarkInk(
        GraySamples.level(counts, all * PRINT / 100), GraySamples.level(counts, all * PAPER / 100));
  }

  /** True where a page has gray between ink and paper, in which something may be hidden. */
  boolean hasGray(BufferedImage page) {
    int third = (paper - ink) / 3;
    long print = 0;
    long gray = 0;
    int[] counts = GraySamples.histogram(bytes(page));
    for (int value = 0; value < ink + 2 * third; value++) {
      print += value < ink + third ? counts[value] : 0;
      gray += value < ink + third ? 0 : counts[value];
    }
    return paper - ink >= LEAST && gray > GRAY * print;
  }

  /**
   * What is lighter than a level is paper, what is darker is spread over all grays; then smoothed,
   * since what is left is ragged.
   *
   * @param page 8-bit gray; stays as it is
   * @param share of the way from ink to paper, where the level is
   */
  BufferedImage only(double share, BufferedImage page) {
    BufferedImage image =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] curve = new byte[256];
    for (int value = 0; value < 256; value++) {
      double part = (value - ink) / (share * (paper - ink));
      curve[value] = (byte) Math.round(255 * Math.max(0, Math.min(1, part)));
    }
    byte[] from = bytes(page);
    byte[] to = bytes(image);
    for (int at = 0; at < to.length; at++) {
      to[at] = curve[from[at] & 0xff];
    }
    Smoothing.smooth(to, page.getWidth());
    return image;
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
