package org.stet.page;

/**
 * Names a paragraph of a document.
 *
 * @param page page number, from 1
 * @param index place on its page in reading order, from 0
 */
public record ParagraphId(int page, int index) implements Comparable<ParagraphId> {

  @Override
  public int compareTo(ParagraphId other) {
    return page != other.page
        ? Integer.compare(page, other.page)
        : Integer.compare(index, other.index);
  }
}
