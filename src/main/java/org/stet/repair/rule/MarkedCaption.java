package org.stet.repair.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caption as portals print it: the credit between question marks, the caption, and often both
 * again without the marks.
 *
 * @param start offset of the first marks
 * @param caption offset of the caption
 * @param captionEnd offset behind it
 * @param credit what stands between the marks
 * @param again where the second copy begins: its credit, its caption, its end
 * @param certain false where a mark is misread: then only a second copy tells that it is one
 */
record MarkedCaption(
    int start, int caption, int captionEnd, String credit, Optional<Again> again, boolean certain) {

  /**
   * OCR reads one of two question marks as a figure now and then; some portals write boxes for the
   * sign that their font lacks.
   */
  private static final String MARK = "(\\?[?27]|[27]\\?|[\uFFFD\u25A1]{2})";

  private static final Pattern MARKS =
      Pattern.compile(
          "(?<![^\\n])"
              + MARK
              + "[ \\n]+(?:((?:.|\\n(?!\\n)){1,120}?)[ \\n]+)?"
              + MARK
              + "(?=\\s|$)");

  /** Two readings of the same words, 0..1. */
  static final double ALIKE = 0.8;

  private static final int MOST_LINES = 12;

  /**
   * The second copy.
   *
   * @param start offset of its credit
   * @param caption offset of its caption
   */
  record Again(int start, int caption, int end) {}

  /** All captions with marks at the start of a line. */
  static List<MarkedCaption> in(String text) {
    List<MarkedCaption> found = new ArrayList<>();
    Matcher marks = MARKS.matcher(text);
    int from = 0;
    while (marks.find(from)) {
      int start = marks.start();
      String credit = Optional.ofNullable(marks.group(2)).orElse("").replaceAll("\\s+", " ");
      boolean certain = isClear(marks.group(1)) && isClear(marks.group(3));
      int caption = marks.end();
      while (caption < text.length() && Character.isWhitespace(text.charAt(caption))) {
        caption++;
      }
      int end = marks.find(caption) ? marks.start() - 1 : text.length();
      if (caption < end) {
        found.add(of(text, start, caption, end, credit).certain(certain));
      }
      from = Math.max(caption, end);
      if (from >= text.length()) {
        break;
      }
    }
    return found;
  }

  private static boolean isClear(String mark) {
    return mark.charAt(0) == mark.charAt(1);
  }

  private MarkedCaption certain(boolean is) {
    return new MarkedCaption(start, caption, captionEnd, credit, again, is);
  }

  /** The same caption, over more lines. */
  MarkedCaption upTo(int end) {
    return new MarkedCaption(start, caption, Math.max(caption, end), credit, again, certain);
  }

  private static MarkedCaption of(String text, int start, int caption, int end, String credit) {
    double best = ALIKE;
    int lineEnd = nextLineEnd(text, caption, end);
    MarkedCaption found =
        new MarkedCaption(start, caption, lineEnd, credit, Optional.empty(), true);
    for (int seam : seams(text, caption, end, credit)) {
      int to = end;
      int lines = 0;
      for (int stop = nextLineEnd(text, seam + 1, end); lines < MOST_LINES; lines++) {
        String one = credit + " " + text.substring(caption, seam);
        double alike = Similarity.of(one, text.substring(seam + 1, stop));
        if (alike > best) {
          best = alike;
          to = stop;
          Again again = new Again(seam + 1, afterCredit(text, seam + 1, credit), to);
          found = new MarkedCaption(start, caption, seam, credit, Optional.of(again), true);
        }
        if (stop >= end) {
          break;
        }
        stop = nextLineEnd(text, stop + 1, end);
      }
    }
    return found;
  }

  /** Where the second copy may begin: at line starts, and where the credit stands again. */
  private static List<Integer> seams(String text, int from, int end, String credit) {
    List<Integer> seams = new ArrayList<>();
    for (int i = text.indexOf('\n', from); i >= 0 && i < end && seams.size() < MOST_LINES; ) {
      seams.add(i);
      i = text.indexOf('\n', i + 1);
    }
    int again = credit.isEmpty() ? -1 : text.indexOf(" " + credit + " ", from);
    if (again > from && again < end) {
      seams.add(again);
    }
    return seams;
  }

  private static int nextLineEnd(String text, int from, int end) {
    int lineEnd = text.indexOf('\n', from);
    return lineEnd < 0 || lineEnd > end ? end : lineEnd;
  }

  /** Skips as many words as the credit has. */
  static int afterCredit(String text, int from, String credit) {
    int at = from;
    for (int words = credit.isEmpty() ? 0 : credit.split(" ", -1).length; words > 0; words--) {
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }
}
