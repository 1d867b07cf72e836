package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
import org.stet.lexicon.WordForms;

/**
 * A token as the decoder sees it: what stands between white space or hyphens.
 *
 * @param text as read, punctuation and all
 * @param start offset in the text
 * @param end offset in the text, exclusive
 * @param gap what parts it from the unit before
 * @param startsSentence whether a sentence ends before it
 */
record Unit(String text, int start, int end, Gap gap, boolean startsSentence) {

  /** What stands between two units. */
  enum Gap {
    SPACE,
    HYPHEN,
    BROKEN,
    BROKEN_LINE,
    OTHER
  }

  /** All units of a text; punctuation that stands alone is part of the gaps. */
  static List<Unit> of(String text) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    int last = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && inside(text.charAt(at))) {
        at++;
      }
      if (hasLetter(text, from, at)) {
        boolean starts =
            last == 0
                || WordForms.sentenceEnds(
                    text.substring(lastToken(text, from), from).strip(), text.substring(from, at));
        units.add(
            new Unit(
                text.substring(from, at),
                from,
                at,
                gap(text.substring(last, from), last == 0),
                starts));
        last = at;
      }
      at = Math.max(at, from + 1);
    }
    return units;
  }

  private static int lastToken(String text, int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean inside(char c) {
    return !Character.isWhitespace(c) && !WordForms.isDash(c);
  }

  private static boolean hasLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Gap gap(String between, boolean first) {
    if (first) {
      return Gap.OTHER;
    }
    if (between.isBlank()) {
      return Gap.SPACE;
    }
    String marks = between.strip();
    if (marks.length() != 1 || !WordForms.isDash(marks.charAt(0)) || !between.startsWith(marks)) {
      return Gap.OTHER;
    }
    return between.length() == 1
        ? Gap.HYPHEN
        : between.indexOf('\n') > 0 ? Gap.BROKEN_LINE : Gap.BROKEN;
  }

  /** The text without punctuation at its ends. */
  String core() {
    return org.stet.lexicon.DocumentProfile.trim(text);
  }
}
