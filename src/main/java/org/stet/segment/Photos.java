package org.stet.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.page.Box;

/** Finds halftone photos and drawings: large, and inked all over when the small gaps are filled. */
final class Photos {

  private static final double LEAST_FILL = 0.4;

  private Photos() {}

  /**
   * The boxes of all photos; none overlaps another.
   *
   * @param gap white runs up to this length, in pixels, count as ink: those between the dots
   * @param smallest least side of a photo, in pixels
   */
  static List<Box> of(Bitmap bitmap, int gap, int smallest) {
    List<Box> photos = new ArrayList<>();
    for (Component piece : Components.of(filled(bitmap, gap))) {
      Box box = piece.box();
      if (Math.min(box.width(), box.height()) >= smallest && piece.fill() >= LEAST_FILL) {
        add(box, photos);
      }
    }
    return photos;
  }

  /** Adds a photo; those that it touches become one with it. */
  static void add(Box box, List<Box> photos) {
    Box grown = box;
    for (int i = photos.size() - 1; i >= 0; i--) {
      if (photos.get(i).intersects(grown)) {
        grown = grown.union(photos.remove(i));
        i = photos.size();
      }
    }
    photos.add(grown);
  }

  private static Bitmap filled(Bitmap bitmap, int gap) {
    byte[] from = bitmap.ink();
    byte[] ink = from.clone();
    int width = bitmap.width();
    for (int y = 0; y < bitmap.height(); y++) {
      int last = Integer.MIN_VALUE / 2;
      int row = y * width;
      for (int x = 0; x < width; x++) {
        if (from[row + x] != 0) {
          if (x - last <= gap + 1) {
            Arrays.fill(ink, row + last, row + x, (byte) 1);
          }
          last = x;
        }
      }
    }
    int[] lastAbove = new int[width];
    Arrays.fill(lastAbove, Integer.MIN_VALUE / 2);
    for (int y = 0; y < bitmap.height(); y++) {
      int row = y * width;
      for (int x = 0; x < width; x++) {
        if (from[row + x] != 0) {
          for (int v = lastAbove[x] + 1; v < y && y - lastAbove[x] <= gap + 1; v++) {
            ink[v * width + x] = 1;
          }
          lastAbove[x] = y;
        }
      }
    }
    return new Bitmap(width, bitmap.height(), ink);
  }
}
