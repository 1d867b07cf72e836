package org.stet.segment;

import java.util.ArrayList;
import java.util.List;
import org.stet.page.Box;

/**
 * Parts letters and dots from dirt, from the dark edges of a scan and from what is left of rules.
 *
 * @param inked all pieces of ink, rules taken out
 * @param bitmap on which they stand
 * @param scale how large the page is set
 */
record Sieve(List<Component> inked, Bitmap bitmap, Scale scale) {

  /** Of a masthead, as a share of the page's height. */
  private static final double LARGEST_LETTER = 0.06;

  /** Letters and dots outside of photos. */
  List<Component> pieces(List<Box> photos, Halftones halftones) {
    List<Component> pieces = new ArrayList<>();
    for (Component piece : inked) {
      if (piece.area() > speck()
          && !isEdge(piece.box())
          && !isLineArt(piece)
          && !isRuleRest(piece.box())
          && !halftones.covers(piece)
          && photos.stream().noneMatch(photo -> photo.contains(piece.box()))) {
        pieces.add(piece);
      }
    }
    Strays strays = new Strays(pieces, scale);
    pieces.removeIf(strays::has);
    return pieces;
  }

  /** What is no larger than the smallest point. */
  List<Component> small() {
    return inked.stream().filter(piece -> piece.area() <= speck()).toList();
  }

  /** Likewise, where it is no part of a letter. */
  List<Box> specks() {
    LetterParts parts =
        new LetterParts(
            inked.stream().filter(piece -> piece.area() > speck()).toList(), scale.letter());
    return small().stream().map(Component::box).filter(box -> !parts.has(box)).toList();
  }

  /** Ink that is no more than this, in pixels, is no part of a letter. */
  private int speck() {
    return Math.max(2, scale.letter() * scale.letter() / 40);
  }

  /** A bent rule or a frame: large and almost empty. */
  private boolean isLineArt(Component piece) {
    return Math.max(piece.box().width(), piece.box().height())
            > Math.max(10 * scale.letter(), LARGEST_LETTER * bitmap.height())
        && piece.fill() < 0.2;
  }

  /** What is left of a rule that noise has frayed: higher and thinner than any letter. */
  private boolean isRuleRest(Box box) {
    return box.height() > 3 * scale.line() && box.width() * 8 < box.height();
  }

  /** The dark edge of a scan: large, or long, and touching the image's border. */
  boolean isEdge(Box box) {
    boolean touches =
        box.x() <= 2
            || box.y() <= 2
            || box.right() >= bitmap.width() - 2
            || box.bottom() >= bitmap.height() - 2;
    return touches && Math.max(box.width(), box.height()) > 3 * scale.line();
  }
}
