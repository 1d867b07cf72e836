package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.page.Box;

/** Parts what stands in one row with a photo from what belongs to it. */
final class BesidePhotos {

  private static final double SURELY_INK = 0.75;
  private static final int FEWEST = 5;

  private final int letter;
  private final Halftones halftones;

  BesidePhotos(Sheet sheet) {
    letter = sheet.scale().letter();
    halftones = sheet.halftones();
  }

  /** A photo with what belongs to it, and text left and right of it. */
  List<List<Component>> apart(List<Component> part) {
    Optional<Component> photo = part.stream().filter(Component::photo).findFirst();
    if (photo.isEmpty()) {
      return List.of(part);
    }
    Box box = photo.get().box();
    List<Component> left = part.stream().filter(p -> p.box().right() < box.x()).toList();
    List<Component> right = part.stream().filter(p -> p.box().x() > box.right()).toList();
    List<Component> own = new ArrayList<>(part);
    List<List<Component>> parts = new ArrayList<>();
    if (isColumn(left)) {
      own.removeAll(left);
      parts.addAll(apart(left));
    }
    parts.add(own);
    if (isColumn(right)) {
      own.removeAll(right);
      parts.addAll(apart(right));
    }
    return parts;
  }

  /** Text for sure: many letters, and little else. */
  private boolean isColumn(List<Component> part) {
    long letters = part.stream().filter(p -> p.box().height() > letter * 0.6).count();
    return letters >= FEWEST && letters > 0.6 * part.size() && halftones.share(part) > SURELY_INK;
  }
}
