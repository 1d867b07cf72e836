package org.stet.page;

/**
 * Where something happened: from a character of one word to a character of the same or a later word
 * of the same passage. Stable through all stages and across runs.
 *
 * @param first the word it starts in
 * @param last the word it ends in
 * @param from offset in the text of {@code first}, in UTF-16 units
 * @param to offset in the text of {@code last}, exclusive
 */
public record WordRange(WordId first, WordId last, int from, int to) {

  /** For example {@code p1w17:0-p1w18:4}. */
  @Override
  public String toString() {
    return first + ":" + from + "-" + last + ":" + to;
  }

  /** Parses what {@link #toString} writes. */
  public static WordRange parse(String text) {
    String[] ends = text.split("[:-]", -1);
    if (ends.length != 4) {
      throw new IllegalArgumentException("not a word range: " + text);
    }
    return new WordRange(
        WordId.parse(ends[0]),
        WordId.parse(ends[2]),
        Integer.parseInt(ends[1]),
        Integer.parseInt(ends[3]));
  }
}
