package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.page.Box;

/**
 * Finds the lines that a printer sets between columns and articles, on bitmaps where letters may
 * touch them and where they are broken.
 */
final class Rules {

  /** Longer gaps than this, in pixels, end a run of ink. */
  static final int GAP = 3;

  /** So many times the least length: no letter's bar is so long. */
  private static final int LONG = 4;

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
    List<OpenRule> open = new ArrayList<>();
    for (int y = 0; y < bitmap.height(); y++) {
      List<OpenRule> next = new ArrayList<>();
      for (OpenRule rule : open) {
        if (rule.endsAbove(y - 1)) {
          done.add(rule.closed());
        } else {
          next.add(rule);
        }
      }
      for (Box run : runs(bitmap, y)) {
        add(run, next);
      }
      open = next;
    }
    open.forEach(rule -> done.add(rule.closed()));
    // Long rules are set in twos and threes: what lies beside one may be another. In a picture's
    // screen it is more of the picture.
    boolean[] screened = new Screens(done, thickest).screened();
    Bitmap others =
        RuleEraser.bare(
            bitmap,
            done.stream()
                .filter(rule -> rule.box().width() > LONG * shortest)
                .flatMap(rule -> rule.runs().stream())
                .toList());
    return IntStream.range(0, done.size())
        .filter(i -> isRule(screened[i] ? bitmap : others, done.get(i)))
        .mapToObj(done::get)
        .toList();
  }

  private static void add(Box run, List<OpenRule> open) {
    OpenRule grown = new OpenRule(run);
    for (int i = open.size() - 1; i >= 0; i--) {
      OpenRule rule = open.get(i);
      if (rule.meets(run)) {
        open.remove(i);
        rule.add(grown);
        grown = rule;
      }
    }
    open.add(grown);
  }

  private boolean isRule(Bitmap bitmap, Rule rule) {
    Box box = rule.box();
    boolean straight = box.height() <= thickest + box.width() / 60;
    boolean bent =
        box.width() > LONG * shortest && box.height() <= thickest + box.width() / Rule.STEEPEST;
    return box.width() >= 6 * box.height()
        && ((straight && isAlone(bitmap, box))
            || (bent && Course.of(rule).isRule(bitmap, 2 * thickest)));
  }

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
}
