package org.stet.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which a person reads a page.
 *
 * @param articles in reading order
 */
public record ReadingOrder(List<Article> articles) {

  public static final ReadingOrder EMPTY = new ReadingOrder(List.of());

  public ReadingOrder {
    articles = List.copyOf(articles);
  }

  public Stream<Paragraph> paragraphs() {
    return articles.stream().flatMap(article -> article.paragraphs().stream());
  }
}
