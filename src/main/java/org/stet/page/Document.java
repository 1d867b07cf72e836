package org.stet.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pages in order, each fetched when asked for: a document of 500 pages never stands in memory
 * whole.
 *
 * @param name as its folder and files are called
 * @param pageNumbers the numbers of the pages that could be read, ascending, from 1
 * @param fetch gives the page of a number; may read it from disk each time
 */
public record Document(String name, List<Integer> pageNumbers, IntFunction<Page> fetch) {

  public Document {
    pageNumbers = List.copyOf(pageNumbers);
  }

  /** A document whose pages stand in memory. */
  public static Document of(String name, List<Page> pages) {
    List<Page> kept = List.copyOf(pages);
    return new Document(
        name,
        kept.stream().map(Page::number).toList(),
        number -> kept.stream().filter(page -> page.number() == number).findFirst().orElseThrow());
  }

  public Page page(int number) {
    return fetch.apply(number);
  }

  public Stream<Page> pages() {
    return pageNumbers.stream().map(this::page);
  }

  /** True when the document has that page. */
  public boolean has(int number) {
    return IntStream.range(0, pageNumbers.size()).anyMatch(i -> pageNumbers.get(i) == number);
  }
}
