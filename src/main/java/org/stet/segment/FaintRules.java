package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.stet.page.Box;

/**
 * Finds upright rules that are so faint or worn that only scraps of them are ink: in line after
 * line something thin stands at one place, also between the lines, where letters leave white.
 */
final class FaintRules {

  /** Of a line's height this share is dark where a rule runs; letters leave more white. */
  private static final double FULL = 0.75;

  /** A rule goes through so many lines at least, and is found in this share of them. */
  private static final int FEWEST = 8;

  private static final double FOUND = 0.6;

  /** Lines in which it may be lost. */
  private static final int LOST = 4;

  /** So much of it has letters close by, at most, on the side that has fewer, and on the other. */
  private static final double BESIDE = 0.15;

  private static final double CLOSE = 0.65;

  /** And at least so much of it has no gap within a line's height. */
  private static final double UNBROKEN = 0.4;

  private final Valleys valleys;
  private final int line;

  private FaintRules(Valleys valleys, int line) {
    this.valleys = valleys;
    this.line = line;
  }

  /**
   * Those of a page.
   *
   * @param gray the page, row by row
   * @param width of the page, in pixels
   * @param known upright rules; what they have is left out
   */
  static List<Rule> of(byte[] gray, int width, List<Rule> known, Scale scale) {
    int reach = Math.max(2, scale.letter() / 4);
    FaintRules rules = new FaintRules(new Valleys(gray, width, reach), scale.line());
    List<Box> runs = known.stream().flatMap(rule -> rule.runs().stream()).toList();
    return rules.trails().stream()
        .filter(rules::isBetweenColumns)
        .filter(rules::isLongerThanStems)
        .flatMap(trail -> rules.rule(trail, runs).stream())
        .toList();
  }

  private List<Trail> trails() {
    List<Trail> open = new ArrayList<>();
    List<Trail> done = new ArrayList<>();
    for (int i = 0; i < valleys.height() / line; i++) {
      int strip = i;
      open.stream().filter(trail -> strip - trail.last() > LOST + 1).forEach(done::add);
      open.removeIf(trail -> strip - trail.last() > LOST + 1);
      for (int place : valleys.through(i * line, (i + 1) * line, FULL)) {
        Optional<Trail> own =
            open.stream().filter(trail -> trail.leadsTo(strip, place, line)).findFirst();
        own.ifPresent(open::remove);
        open.add(own.map(trail -> trail.with(strip, place)).orElse(Trail.of(strip, place)));
      }
    }
    done.addAll(open);
    return done.stream().map(Trail::trimmed).filter(FaintRules::isLong).toList();
  }

  private static boolean isLong(Trail trail) {
    int found = trail.strips().size();
    return found >= FEWEST && found >= FOUND * (trail.last() - trail.first() + 1);
  }

  /**
   * A crack goes through words: letters stand close to it on both sides; so do a picture's dots.
   */
  private boolean isBetweenColumns(Trail trail) {
    double left = share(trail, (place, y) -> valleys.isInkBeside(place, y, -1));
    double right = share(trail, (place, y) -> valleys.isInkBeside(place, y, 1));
    return Math.min(left, right) < BESIDE && Math.max(left, right) < CLOSE;
  }

  private double share(Trail trail, BiPredicate<Integer, Integer> wanted) {
    int top = trail.first() * line;
    int bottom = (trail.last() + 1) * line;
    long found = IntStream.range(top, bottom).filter(y -> wanted.test(place(trail, y), y)).count();
    return (double) found / (bottom - top);
  }

  /** Stems that stand below one another are no longer than letters are high. */
  private boolean isLongerThanStems(Trail trail) {
    int top = trail.first() * line;
    int bottom = (trail.last() + 1) * line;
    int all = 0;
    int since = top;
    for (int y = top; y <= bottom; y++) {
      if (y == bottom || valleys.bed(place(trail, y), y).isEmpty()) {
        all += y - since > line ? y - since : 0;
        since = y + 1;
      }
    }
    return all > UNBROKEN * (bottom - top);
  }

  /** A strip's place is that of its middle. */
  private int place(Trail trail, int y) {
    return trail.at((y - line / 2.0) / line);
  }

  /** Its pixels that are not known, stretch by stretch; empty where there are none. */
  private Optional<Rule> rule(Trail trail, List<Box> known) {
    int top = trail.first() * line;
    int bottom = (trail.last() + 1) * line;
    List<Box> near =
        known.stream()
            .filter(run -> run.y() < bottom && run.bottom() > top)
            .filter(run -> Math.abs(run.x() - place(trail, run.y())) < line)
            .toList();
    List<Box> runs = new ArrayList<>();
    for (int y = top; y < bottom; y++) {
      int row = y;
      if (near.stream().noneMatch(run -> run.y() <= row && run.bottom() > row)) {
        valleys.bed(place(trail, y), y).ifPresent(bed -> add(bed, runs));
      }
    }
    runs.removeIf(run -> run.height() <= run.width());
    return runs.stream().reduce(Box::union).map(box -> new Rule(box, runs));
  }

  /** Goes on with the last stretch where the bed lies below it. */
  private static void add(Box bed, List<Box> runs) {
    Box last = runs.isEmpty() ? bed : runs.get(runs.size() - 1);
    Box both = last.union(bed);
    boolean straight = both.width() <= Math.max(last.width(), bed.width()) + 1;
    if (!runs.isEmpty() && last.bottom() >= bed.y() - 2 && straight) {
      runs.set(runs.size() - 1, both);
    } else {
      runs.add(bed);
    }
  }
}
