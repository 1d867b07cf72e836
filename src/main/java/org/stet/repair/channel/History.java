package org.stet.repair.channel;

/** What a search remembers of the way to a state, in one number. */
final class History {
  /** To be added for one more misreading. */
  static final int EDIT = 1;

  private static final int EDITS = 31;

  /** The printed word began with a capital. */
  static final int CAPITAL = 1 << 5;

  /** Some letter was taken for any other. */
  static final int ROUGH = 1 << 6;

  /** The last that happened was that the reading lost letters. */
  static final int LOST = 1 << 7;

  private static final int FROM = 8;

  private History() {}

  /** A word that starts at a place of the reading. */
  static int from(int place) {
    return place << FROM;
  }

  static int start(int history) {
    return history >>> FROM;
  }

  static int edits(int history) {
    return history & EDITS;
  }

  static boolean has(int history, int what) {
    return (history & what) != 0;
  }

  /** With that, or without it. */
  static int with(int history, int what, boolean so) {
    return so ? history | what : history & ~what;
  }
}
