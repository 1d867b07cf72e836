package org.stet.image;

import java.util.ArrayList;
import java.util.List;
import org.stet.page.Box;

/** Finds the dark spots of a small piece of a page: letters, their parts, specks. */
final class Spots {

  /** Ink must be at least this much darker than the paper. */
  private static final int CONTRAST = 60;

  private final int width;
  private final boolean[] dark;
  private final int[] stack;

  private Spots(int width, boolean[] dark) {
    this.width = width;
    this.dark = dark;
    this.stack = new int[dark.length];
  }

  /** A connected group of dark pixels. */
  record Spot(Box box, int area) {

    boolean isLetter() {
      return box.height() >= 5
          && box.height() <= 100
          && box.width() >= 0.15 * box.height()
          && box.width() <= 3 * box.height()
          && area >= 12;
    }

    boolean isSpeck() {
      return area <= 4;
    }
  }

  /** All spots, none where the piece is without print. */
  static List<Spot> in(Gray piece) {
    int[] histogram = piece.histogram();
    int paper = level(histogram, piece.bytes().length * 8L / 10);
    int ink = level(histogram, piece.bytes().length * 2L / 100);
    if (paper - ink < CONTRAST) {
      return List.of();
    }
    boolean[] dark = new boolean[piece.bytes().length];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = (piece.bytes()[i] & 0xff) < (paper + ink) / 2;
    }
    return new Spots(piece.width(), dark).all();
  }

  private static int level(int[] histogram, long rank) {
    int value = 0;
    for (long seen = histogram[0]; seen <= rank && value < 255; seen += histogram[value]) {
      value++;
    }
    return value;
  }

  private List<Spot> all() {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < dark.length; i++) {
      if (dark[i]) {
        spots.add(take(i));
      }
    }
    return spots;
  }

  /** Follows a spot from one of its pixels and wipes it out. */
  private Spot take(int start) {
    int size = push(start, 0);
    int area = 0;
    int left = width;
    int right = 0;
    int top = start / width;
    int bottom = top;
    while (size > 0) {
      int at = stack[--size];
      int x = at % width;
      area++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.max(bottom, at / width);
      for (int row = at - width; row <= at + width; row += width) {
        for (int near = x > 0 ? row - 1 : row; near <= (x < width - 1 ? row + 1 : row); near++) {
          size = push(near, size);
        }
      }
    }
    return new Spot(Box.ofCorners(left, top, right + 1, bottom + 1), area);
  }

  private int push(int at, int size) {
    if (at < 0 || at >= dark.length || !dark[at]) {
      return size;
    }
    dark[at] = false;
    stack[size] = at;
    return size + 1;
  }
}
