package org.stet.repair.channel;

import java.util.Locale;
import org.stet.repair.EditDistance;

/** Says of edits of a reading whether they bring it nearer to its transcription. */
public final class Judge {
  private final String reading;
  private final String truth;
  private final Alignment alignment;

  /** Aligns both texts: time and memory grow with the product of their lengths. */
  public Judge(String reading, String truth) {
    this.reading = plain(reading);
    this.truth = plain(truth);
    this.alignment = Alignment.of(this.reading, this.truth);
  }

  private static String plain(String text) {
    return text.replace('\u00ac', '-').replace('\n', ' ');
  }

  /** True when fewer letters and digits differ from the truth with the edit than without. */
  public boolean right(int start, int end, String after) {
    int first = wordStart(reading, start);
    int last = wordEnd(reading, end);
    if (after.isBlank()) { // what is left out has no partner: the words around it have
      first = wordStart(reading, Math.max(0, first - 1));
      last = wordEnd(reading, Math.min(reading.length(), last + 1));
    }
    int to = wordEnd(truth, alignment.partner()[last]);
    int from = Math.min(to, wordStart(truth, alignment.partner()[first]));
    String stretch = truth.substring(from, to);
    String meant = letters(stretch);
    String before = letters(reading.substring(first, last));
    String whole = letters(reading.substring(first, start) + after + reading.substring(end, last));
    if (whole.equals(before)) {
      return unbroken(stretch).contains(unbroken(after));
    }
    return EditDistance.of(whole, meant) < EditDistance.of(before, meant);
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String unbroken(String text) {
    return text.replaceAll("-\\s+", "");
  }

  private static String letters(String text) {
    return unbroken(text)
        .replaceAll("[^\\p{L}\\p{N}\\s]", "")
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
