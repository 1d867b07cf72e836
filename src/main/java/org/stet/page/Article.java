package org.stet.page;

import java.util.List;

/**
 * What belongs together on a page: headline, byline, body, caption; or a page's masthead and folio.
 *
 * @param id unique on its page, from 0
 * @param paragraphs in reading order
 */
public record Article(int id, List<Paragraph> paragraphs) {

  public Article {
    paragraphs = List.copyOf(paragraphs);
  }
}
