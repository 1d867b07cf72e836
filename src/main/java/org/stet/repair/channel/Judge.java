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
    int from = alignment.partner()[start];
    int to = alignment.partner()[end];
    while (from > 0 && !Character.isWhitespace(truth.charAt(from - 1))) {
      from--;
    }
    while (to < truth.length() && !Character.isWhitespace(truth.charAt(to))) {
      to++;
    }
    int first = start;
    while (first > 0 && !Character.isWhitespace(reading.charAt(first - 1))) {
      first--;
    }
    int last = end;
    while (last < reading.length() && !Character.isWhitespace(reading.charAt(last))) {
      last++;
    }
    String meant = letters(truth.substring(Math.min(from, to), to));
    String before = letters(reading.substring(first, last));
    String whole = letters(reading.substring(first, start) + after + reading.substring(end, last));
    if (whole.equals(before)) {
      return truth.substring(Math.min(from, to), to).contains(after);
    }
    return EditDistance.of(whole, meant) < EditDistance.of(before, meant);
  }

  private static String letters(String text) {
    return text.replaceAll("-\\s+", "")
        .replaceAll("[^\\p{L}\\p{N}\\s]", "")
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
