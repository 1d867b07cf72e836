package org.stet.repair.channel;

import java.util.Locale;

/** Says of edits of a reading whether the transcription has what they propose. */
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

  /** True when the truth has, at that place, the letters and digits of the proposal. */
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
    String whole = reading.substring(first, start) + after + reading.substring(end, last);
    return from <= to && letters(truth.substring(from, to)).equals(letters(whole));
  }

  private static String letters(String text) {
    return text.replaceAll("-\\s+", "")
        .replaceAll("[^\\p{L}\\p{N}\\s]", "")
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
