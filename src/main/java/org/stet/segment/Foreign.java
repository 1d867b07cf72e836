package org.stet.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.page.Box;

/** Letters in a text's box that belong to another: the box of a column that leans is too wide. */
final class Foreign {

  /** Print may be a little wider than its box on the bitmap, in pixels of it. */
  private static final int HALO = 1;

  private final int letter;
  private final Nearby all;

  /** Takes the letters of all texts. */
  Foreign(List<Component> all, Scale scale) {
    letter = scale.letter();
    this.all = new Nearby(all, 8 * letter);
  }

  /**
   * Boxes of what stands in a part's box and is not its own, nor touches what is.
   *
   * @param box in pixels of the bitmap
   * @param scale how many pixels a side of the image are one of the bitmap
   */
  List<Box> in(Box box, List<Component> part, int scale) {
    Set<Component> own = new HashSet<>(part);
    List<Component> others =
        all.within(box, 2 * letter)
            .filter(piece -> !own.contains(piece) && piece.box().intersects(box))
            .toList();
    if (others.isEmpty()) {
      return List.of();
    }
    Nearby near = new Nearby(part, 8 * letter);
    return others.stream()
        .map(Component::box)
        .filter(
            other ->
                near.within(other, 4 * letter).noneMatch(piece -> piece.box().intersects(other)))
        .map(other -> grown(other, scale))
        .toList();
  }

  private static Box grown(Box box, int scale) {
    return Box.ofCorners(
        Math.max(0, box.x() - HALO) * scale,
        Math.max(0, box.y() - HALO) * scale,
        (box.right() + HALO) * scale,
        (box.bottom() + HALO) * scale);
  }
}
