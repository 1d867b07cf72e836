package org.stet.segment;

import java.util.List;
import java.util.stream.Stream;
import org.stet.page.Box;

/** Tells parts of a page that are text from dirt, pictures and what hangs on to the sheet's rim. */
final class Print {

  /** Where text is, of the ink at least this share is letters. */
  private static final double OWN_INK = 0.5;

  static final double SURELY_INK = 0.75;

  /** In text at least this share of all pieces of ink are letters, the others dots. */
  private static final double LETTERS = 0.25;

  /** Pixels in which two things touch. */
  private static final int TOUCHING = 2;

  private final Sheet sheet;
  private final int letter;
  private final List<Box> upperRim;
  private final List<Box> lowerRim;

  Print(Sheet sheet) {
    this.sheet = sheet;
    letter = sheet.scale().letter();
    List<Box> low =
        Stream.concat(sheet.edges().stream(), sheet.levelRules().stream().map(Rule::box))
            .filter(box -> box.height() < 3 * sheet.scale().line())
            .toList();
    upperRim = low.stream().filter(box -> box.y() <= TOUCHING).toList();
    lowerRim = low.stream().filter(box -> box.bottom() >= sheet.height() - TOUCHING).toList();
  }

  /** More than a speck, and not in a picture nor of the rim. */
  boolean isText(List<Component> part) {
    List<Component> letters = part.stream().filter(p -> p.box().height() > letter * 0.6).toList();
    boolean any = letters.size() > 1 || letters.stream().anyMatch(this::isNumber);
    double share = sheet.halftones().share(part);
    boolean large = letters.stream().filter(p -> p.box().height() > 1.5 * letter).count() > 1;
    boolean dirt = !large && letters.size() < LETTERS * part.size() && share < SURELY_INK;
    return any
        && ((share > OWN_INK && !dirt) || Nameplate.isOne(letters, letter))
        && !letters.stream().allMatch(piece -> hangsOnRim(piece.box()));
  }

  /** One piece may be a page's number. */
  private boolean isNumber(Component piece) {
    Box box = piece.box();
    return box.height() >= letter
        && box.width() > 0.3 * box.height()
        && box.width() < 4 * box.height()
        && piece.fill() > 0.25
        && piece.fill() < 0.75;
  }

  private boolean hangsOnRim(Box box) {
    return upperRim.stream()
            .filter(rim -> isOver(rim, box))
            .anyMatch(rim -> box.y() <= rim.bottom() + TOUCHING)
        || lowerRim.stream()
            .filter(rim -> isOver(rim, box))
            .anyMatch(rim -> box.bottom() >= rim.y() - TOUCHING);
  }

  private boolean isOver(Box rim, Box box) {
    return rim.x() < box.right() + 4 * letter && rim.right() > box.x() - 4 * letter;
  }
}
