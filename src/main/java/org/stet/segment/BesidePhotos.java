package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.page.Box;

/** Parts what stands in one row with a photo from what belongs to it. */
final class BesidePhotos {

  private static final int FEWEST = 5;

  /** Letters of a nameplate fill more of their boxes, most of them. */
  private static final double SOLID = 0.28;

  private static final double MOST = 0.7;

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
    List<List<Component>> before = texts(left);
    List<List<Component>> after = texts(right);
    before.forEach(own::removeAll);
    after.forEach(own::removeAll);
    List<List<Component>> parts = new ArrayList<>(before);
    parts.add(own);
    parts.addAll(after);
    return parts.stream().map(text -> isNameplate(text) ? large(text) : text).toList();
  }

  /** A column, or the words of a nameplate with an ornament below them. */
  private List<List<Component>> texts(List<Component> side) {
    return isColumn(side)
        ? apart(side)
        : Stack.rows(side).stream().filter(this::isNameplate).toList();
  }

  /** Large letters have most of its ink, the rest is what broke off; an ornament is airy. */
  private boolean isNameplate(List<Component> row) {
    List<Component> large = large(row);
    long solid = large.stream().filter(p -> p.fill() > SOLID).count();
    return row.stream().noneMatch(Component::photo)
        && Nameplate.isOne(large, letter)
        && solid > MOST * large.size()
        && ink(large) > MOST * ink(row);
  }

  private List<Component> large(List<Component> row) {
    return row.stream().filter(p -> p.box().height() > Nameplate.LARGE * letter).toList();
  }

  private static long ink(List<Component> pieces) {
    return pieces.stream().mapToLong(Component::area).sum();
  }

  /** Text for sure: many letters, and little else. */
  private boolean isColumn(List<Component> part) {
    long letters = part.stream().filter(p -> p.box().height() > letter * 0.6).count();
    return letters >= FEWEST
        && letters > 0.6 * part.size()
        && halftones.share(part) > Print.SURELY_INK;
  }
}
