package org.stet.page;

/**
 * Names a word of a document for good: its page and its place in the reading of that page. Layout
 * may move words about; their ids stay.
 *
 * @param page page number, from 1
 * @param index place in the reading of the page as OCR gave it, from 0
 */
public record WordId(int page, int index) implements Comparable<WordId> {

  public WordId {
    if (page < 1 || index < 0) {
      throw new IllegalArgumentException("no such word: page " + page + ", word " + index);
    }
  }

  /** Parses what {@link #toString} writes. */
  public static WordId parse(String text) {
    int dot = text.indexOf('w');
    if (!text.startsWith("p") || dot < 2) {
      throw new IllegalArgumentException("not a word id: " + text);
    }
    return new WordId(
        Integer.parseInt(text.substring(1, dot)), Integer.parseInt(text.substring(dot + 1)));
  }

  @Override
  public int compareTo(WordId other) {
    return page != other.page
        ? Integer.compare(page, other.page)
        : Integer.compare(index, other.index);
  }

  /** For example {@code p1w207}. */
  @Override
  public String toString() {
    return "p" + page + "w" + index;
  }
}
