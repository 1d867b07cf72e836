package org.stet.page;

import java.util.List;
import java.util.Optional;

/** What is to be seen around a place on the scan, so that no word is cut in two. */
public final class Surroundings {

  /** Words further away than so many line heights stand in another column. */
  private static final int FAR = 2;

  private Surroundings() {}

  /**
   * The place with the word before and the word after it on its line, and a little air.
   *
   * @param words of the page or passage, in any order
   * @param place on the scan, within one printed line
   */
  public static Box of(List<Word> words, Box place) {
    int line = Math.max(8, place.height());
    Optional<Box> left = Optional.empty();
    Optional<Box> right = Optional.empty();
    for (Word word : words) {
      Optional<Box> box = word.box().filter(b -> sharesLine(b, place));
      if (box.isEmpty()) {
        continue;
      }
      Box b = box.get();
      if (b.right() <= place.x() + line / 4 && place.x() - b.right() < FAR * line) {
        left = left.filter(l -> l.x() >= b.x()).or(() -> box);
      } else if (b.x() >= place.right() - line / 4 && b.x() - place.right() < FAR * line) {
        right = right.filter(r -> r.x() <= b.x()).or(() -> box);
      }
    }
    Box whole = left.map(place::union).orElse(place);
    whole = right.map(whole::union).orElse(whole);
    int air = Math.max(2, line / 6);
    return Box.ofCorners(
        whole.x() - air, whole.y() - air, whole.right() + air, whole.bottom() + air);
  }

  private static boolean sharesLine(Box one, Box other) {
    int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    return 2 * shared > Math.min(one.height(), other.height());
  }
}
