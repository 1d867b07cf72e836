package org.stet.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Glyph;
import org.stet.page.Line;
import org.stet.page.Word;

/**
 * A capital that is as high as two lines or more stands before the first of them: a reader of lines
 * finds it in the last, or in a line of its own.
 */
public final class DropCapital {

  private static final double TALL = 1.7;

  /** Letters that are a word of their own, after which a space may stand. */
  private static final String WORDS = "AIO";

  private DropCapital() {}

  /** The lines of a region, upright, with a drop capital at its place. */
  public static List<Line> placed(List<Line> lines) {
    int usual = usual(lines);
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .filter(word -> isTall(word, usual))
        .findFirst()
        .map(capital -> placed(lines, capital))
        .orElse(lines);
  }

  private static boolean isTall(Word word, int usual) {
    return word.text().length() == 1
        && Character.isUpperCase(word.text().charAt(0))
        && word.box().filter(box -> box.height() > TALL * usual).isPresent();
  }

  private static int usual(List<Line> lines) {
    int[] heights =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .filter(word -> word.text().length() > 1)
            .flatMap(word -> word.box().stream())
            .mapToInt(Box::height)
            .sorted()
            .toArray();
    return heights.length < 8 ? Integer.MAX_VALUE / 2 : heights[heights.length / 2];
  }

  private static List<Line> placed(List<Line> lines, Word capital) {
    Box box = capital.box().orElseThrow();
    List<Line> rest = new ArrayList<>();
    for (Line line : lines) {
      List<Word> words = new ArrayList<>(line.words());
      words.remove(capital);
      if (!words.isEmpty()) {
        rest.add(new Line(line.box(), line.baseline(), words));
      }
    }
    Optional<Line> first =
        rest.stream()
            .filter(line -> stands(line, box))
            .min(Comparator.comparingInt(line -> top(line.words().get(0))));
    boolean alone = rest.stream().noneMatch(line -> reachesLeft(line, box));
    if (first.isEmpty() || !alone) {
      return lines;
    }
    rest.set(rest.indexOf(first.get()), before(capital, first.get()));
    return rest;
  }

  /** True for a line that begins right of the capital, at its height. */
  private static boolean stands(Line line, Box capital) {
    Word first = line.words().get(0);
    return first
        .box()
        .filter(box -> box.x() >= capital.right() - capital.width() / 3)
        .filter(box -> box.x() < capital.right() + capital.height())
        .filter(box -> box.y() + box.height() / 2 > capital.y())
        .filter(box -> box.y() + box.height() / 2 < capital.bottom())
        .isPresent();
  }

  /** Text left of it: no line begins with this letter. */
  private static boolean reachesLeft(Line line, Box capital) {
    return line.words().stream()
        .flatMap(word -> word.box().stream())
        .filter(box -> box.y() < capital.bottom() - capital.height() / 4)
        .filter(box -> box.bottom() > capital.y() + capital.height() / 4)
        .anyMatch(box -> box.x() < capital.x());
  }

  private static int top(Word word) {
    return word.box().map(Box::y).orElse(Integer.MAX_VALUE);
  }

  private static Line before(Word capital, Line line) {
    List<Word> words = new ArrayList<>(line.words());
    Word first = words.get(0);
    boolean fuses =
        WORDS.indexOf(capital.text().charAt(0)) < 0 && Character.isLetter(first.text().charAt(0));
    if (fuses) {
      words.set(0, fused(capital, first));
    } else {
      words.add(0, capital);
    }
    return new Line(line.box(), line.baseline(), words);
  }

  private static Word fused(Word capital, Word first) {
    Box from = capital.box().orElseThrow();
    List<Glyph> glyphs = new ArrayList<>(capital.glyphs());
    glyphs.addAll(first.glyphs());
    return new Word(
        first.id(),
        capital.text() + first.text(),
        first.box().map(box -> Box.ofCorners(from.x(), box.y(), box.right(), box.bottom())),
        new Confidence(Math.min(capital.confidence().value(), first.confidence().value())),
        first.glyphs().isEmpty() ? List.of() : glyphs);
  }
}
