package org.stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.page.Box;

/**
 * Finds the lines that a printer sets between columns and articles, on bitmaps where letters may
 * touch them and where they are broken.
 */
final class Rules {

  /** Longer gaps than this, in pixels, end a run of ink. */
  private static final int GAP = 3;

  private final int shortest;
  private final int thickest;

  private Rules(int shortest, int thickest) {
    this.shortest = shortest;
    this.thickest = thickest;
  }

  /**
   * Level rules.
   *
   * @param shortest least length of an unbroken stretch, in pixels
   * @param thickest in pixels
   */
  static List<Rule> level(Bitmap bitmap, int shortest, int thickest) {
    return new Rules(shortest, thickest).find(bitmap);
  }

  /** Upright rules; likewise. */
  static List<Rule> upright(Bitmap bitmap, int shortest, int thickest) {
    return new Rules(shortest, thickest)
        .find(bitmap.transposed()).stream().map(Rule::turned).toList();
  }

  private List<Rule> find(Bitmap bitmap) {
    List<Rule> done = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int y = 0; y < bitmap.height(); y++) {
      List<Open> next = new ArrayList<>();
      for (Open rule : open) {
        if (rule.box.bottom() < y - 1) {
          done.add(new Rule(rule.box, rule.runs));
        } else {
          next.add(rule);
        }
      }
      for (Box run : runs(bitmap, y)) {
        add(run, next);
      }
      open = next;
    }
    open.forEach(rule -> done.add(new Rule(rule.box, rule.runs)));
    return done.stream().filter(rule -> isThin(rule.box()) && isAlone(bitmap, rule.box())).toList();
  }

  private static void add(Box run, List<Open> open) {
    Open grown = new Open(run);
    for (int i = open.size() - 1; i >= 0; i--) {
      Open rule = open.get(i);
      boolean meets =
          rule.box.x() <= grown.box.right() + GAP
              && grown.box.x() <= rule.box.right() + GAP
              && rule.box.bottom() >= run.y() - 1;
      if (meets) {
        open.remove(i);
        rule.add(grown);
        grown = rule;
      }
    }
    open.add(grown);
  }

  /** A rule to which rows are still added. */
  private static final class Open {
    private Box box;
    private final List<Box> runs = new ArrayList<>();

    Open(Box run) {
      box = run;
      runs.add(run);
    }

    void add(Open other) {
      box = box.union(other.box);
      runs.addAll(other.runs);
    }
  }

  /** A leaning rule is as high as it is thick, and a little for its lean. */
  private boolean isThin(Box rule) {
    return rule.height() <= thickest + rule.width() / 60 && rule.width() >= 6 * rule.height();
  }

  /**
   * Next to a rule is paper; next to the serifs of a row of letters are their stems. Beside an
   * upright rule a column may begin, with stems close to it.
   */
  private boolean isAlone(Bitmap bitmap, Box rule) {
    return inked(bitmap, rule, rule.y() - 2) < 0.25
        && inked(bitmap, rule, rule.bottom() + 1) < 0.25;
  }

  private static double inked(Bitmap bitmap, Box rule, int y) {
    if (y < 0 || y >= bitmap.height()) {
      return 0;
    }
    int inked = 0;
    for (int x = rule.x(); x < rule.right(); x++) {
      inked += bitmap.ink()[y * bitmap.width() + x];
    }
    return (double) inked / rule.width();
  }

  private List<Box> runs(Bitmap bitmap, int y) {
    List<Box> runs = new ArrayList<>();
    byte[] ink = bitmap.ink();
    int row = y * bitmap.width();
    int last = row + bitmap.width();
    int at = row;
    while (at < last) {
      while (at < last && ink[at] == 0) {
        at++;
      }
      int start = at;
      int end = at;
      int black = 0;
      while (at < last && at - end <= GAP) {
        if (ink[at++] != 0) {
          end = at;
          black++;
        }
      }
      if (end - start >= shortest && black * 10 >= (end - start) * 9) {
        runs.add(new Box(start - row, y, end - start, 1));
      }
    }
    return runs;
  }

  /** Stretches of one level rule put together. */
  static List<Box> joinedLevel(List<Box> parts, int gap) {
    return joined(parts.stream().map(Rule::turned).toList(), gap, 0).stream()
        .map(Rule::turned)
        .toList();
  }

  /** Stretches of one upright rule put together; what stays shorter than wanted is left out. */
  static List<Box> joined(List<Box> parts, int gap, int wanted) {
    List<Box> joined = new ArrayList<>();
    for (Box part : parts.stream().sorted(Comparator.comparingInt(Box::y)).toList()) {
      Box grown = part;
      for (int i = joined.size() - 1; i >= 0; i--) {
        Box rule = joined.get(i);
        boolean inLine = part.x() <= rule.right() + 3 && rule.x() <= part.right() + 3;
        if (inLine && part.y() - rule.bottom() <= gap) {
          grown = grown.union(rule);
          joined.remove(i);
        }
      }
      joined.add(grown);
    }
    return joined.stream()
        .filter(rule -> rule.height() >= wanted && rule.height() >= 10 * rule.width())
        .toList();
  }
}
