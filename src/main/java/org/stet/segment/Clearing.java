package org.stet.segment;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.stet.page.Box;

/**
 * Takes out of a text's box what reaches into it and is no text: the dark edge of a scan, the
 * corner of a photo. What the letters' own boxes hold stays.
 */
final class Clearing {

  /** Print may be a little wider than its box on the bitmap, in pixels of it. */
  private static final int HALO = 2;

  private static final double DARK = 0.85;

  private final byte[] gray;
  private final int width;
  private final int height;
  private final int scale;
  private final List<Component> pieces;
  private int places;

  /**
   * @param image 8-bit gray; is drawn on
   * @param pieces what is text, and photos, in pixels of a bitmap that is {@code scale} times
   *     smaller
   */
  Clearing(BufferedImage image, List<Component> pieces, int scale) {
    gray = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    width = image.getWidth();
    height = image.getHeight();
    this.scale = scale;
    this.pieces = pieces.stream().filter(piece -> !piece.photo()).toList();
  }

  /** Clears where a text's box meets those of other things; all in pixels of the bitmap. */
  void clear(Box text, List<Box> others) {
    for (Box other : others) {
      if (other.intersects(text)) {
        places++;
        clear(text.intersection(other), paper(text));
      }
    }
  }

  /** How many places were cleared so far. */
  int places() {
    return places;
  }

  private void clear(Box place, int paper) {
    List<Box> print =
        pieces.stream().map(Component::box).filter(box -> box.intersects(place)).toList();
    for (int y = place.y(); y < place.bottom(); y++) {
      BitSet kept = new BitSet(place.width());
      for (Box box : print) {
        if (box.y() - HALO <= y && box.bottom() + HALO > y) {
          kept.set(
              Math.max(0, box.x() - HALO - place.x()),
              Math.max(0, Math.min(place.width(), box.right() + HALO - place.x())));
        }
      }
      for (int x = kept.nextClearBit(0); x < place.width(); x = kept.nextClearBit(x + 1)) {
        clear(place.x() + x, y, paper);
      }
    }
  }

  private void clear(int x, int y, int paper) {
    for (int v = y * scale; v < Math.min(height, (y + 1) * scale); v++) {
      for (int u = x * scale; u < Math.min(width, (x + 1) * scale); u++) {
        if ((gray[v * width + u] & 0xff) < DARK * paper) {
          gray[v * width + u] = (byte) paper;
        }
      }
    }
  }

  /** How light three of four pixels are, at most. */
  private int paper(Box place) {
    int[] counts = new int[256];
    for (int y = place.y() * scale; y < Math.min(height, place.bottom() * scale); y += 3) {
      for (int x = place.x() * scale; x < Math.min(width, place.right() * scale); x += 3) {
        counts[gray[y * width + x] & 0xff]++;
      }
    }
    int wanted = Arrays.stream(counts).sum() * 3 / 4;
    int level = 0;
    for (int seen = counts[0]; seen < wanted && level < 255; seen += counts[level]) {
      level++;
    }
    return level;
  }
}
