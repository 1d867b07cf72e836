package org.stet.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.page.Box;
import org.stet.page.image.GraySamples;

/** Finds on gray pixels what is thin and darker than the paper on both sides of it. */
final class Valleys {

  /** Of the difference between paper and ink, at least this share; and gray levels. */
  private static final double FAINTEST = 0.15;

  private static final int LEAST = 10;

  private static final double PAPER = 0.8;
  private static final double INK = 0.02;

  private final byte[] gray;
  private final int width;
  private final int reach;
  private final int depth;

  /**
   * @param gray a page, row by row
   * @param width of the page, in pixels
   * @param reach so far to each side of a valley lies paper, in pixels
   */
  Valleys(byte[] gray, int width, int reach) {
    this.gray = smoothed(gray, width);
    this.width = width;
    this.reach = reach;
    int[] histogram = GraySamples.histogram(gray);
    double contrast = level(histogram, PAPER) - level(histogram, INK);
    this.depth = (int) Math.max(LEAST, FAINTEST * contrast);
  }

  int height() {
    return gray.length / width;
  }

  /** The valley's bed in a row near a place; empty where there is none or a letter touches it. */
  Optional<Box> bed(int near, int y) {
    int deepest = near;
    for (int x = near - 2; x <= near + 2; x++) {
      if (depth(x, y) > depth(deepest, y)) {
        deepest = x;
      }
    }
    if (depth(deepest, y) < depth) {
      return Optional.empty();
    }
    int limit = at(deepest, y) + depth(deepest, y) / 2;
    int left = deepest;
    int right = deepest + 1;
    while (left > deepest - reach && at(left - 1, y) < limit) {
      left--;
    }
    while (right < deepest + reach && at(right, y) < limit) {
      right++;
    }
    return right - left > reach ? Optional.empty() : Optional.of(new Box(left, y, right - left, 1));
  }

  /** Where valleys take at least a share of the rows from a height to another. */
  List<Integer> through(int top, int bottom, double share) {
    int[] dark = new int[width];
    for (int y = top; y < bottom; y++) {
      count(y, dark);
    }
    List<Integer> places = new ArrayList<>();
    for (int x = 0; x < width; x++) {
      int from = x;
      while (x < width && dark[x] >= share * (bottom - top)) {
        x++;
      }
      if (x > from) {
        places.add((from + x - 1) / 2);
      }
    }
    return places;
  }

  /** Counts for each place whether a valley is there, or next to it. */
  private void count(int y, int[] dark) {
    byte[] levels = gray;
    int row = y * width;
    int last = -2;
    for (int x = reach; x < width - reach; x++) {
      int needed = (levels[row + x] & 0xff) + depth;
      if (needed <= 255
          && (levels[row + x - reach] & 0xff) >= needed
          && (levels[row + x + reach] & 0xff) >= needed) {
        for (int near = Math.max(last + 2, x - 1); near <= x + 1; near++) {
          dark[near]++;
        }
        last = x;
      }
    }
  }

  /** True where ink stands close to a valley, beyond the paper on one side, -1 or 1. */
  boolean isInkBeside(int place, int y, int side) {
    int paper = Math.max(at(inside(place - reach), y), at(inside(place + reach), y));
    return IntStream.rangeClosed(reach, 2 * reach)
        .anyMatch(away -> at(inside(place + side * away), y) < paper - 2 * depth);
  }

  private int inside(int x) {
    return Math.max(0, Math.min(width - 1, x));
  }

  private int depth(int x, int y) {
    return x < reach || x >= width - reach
        ? 0
        : Math.min(at(x - reach, y), at(x + reach, y)) - at(x, y);
  }

  private int at(int x, int y) {
    return gray[y * width + x] & 0xff;
  }

  /** The middle one of three rows: a rule goes on in the next, and grain does not. */
  private static byte[] smoothed(byte[] gray, int width) {
    byte[] smooth = gray.clone();
    for (int i = width; i < gray.length - width; i++) {
      int above = gray[i - width] & 0xff;
      int here = gray[i] & 0xff;
      int below = gray[i + width] & 0xff;
      if (here < Math.min(above, below) || here > Math.max(above, below)) {
        smooth[i] = (byte) (here < above ? Math.min(above, below) : Math.max(above, below));
      }
    }
    return smooth;
  }

  private static int level(int[] histogram, double share) {
    return GraySamples.level(
        histogram, (long) (share * Arrays.stream(histogram).asLongStream().sum()));
  }
}
