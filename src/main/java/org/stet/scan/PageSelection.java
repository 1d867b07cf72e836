package org.stet.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which pages of a document to read: {@code 1,3-5,9-end}.
 *
 * @param ranges in any order; they may overlap
 */
public record PageSelection(List<Range> ranges) {

  public static final PageSelection ALL =
      new PageSelection(List.of(new Range(1, OptionalInt.empty())));

  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,7})\\s*(-\\s*(?:(\\d{1,7})|end)?)?|end");

  /**
   * @param first from 1; 0 means the last page alone
   * @param last inclusive; absent: to the end
   */
  public record Range(int first, OptionalInt last) {}

  public PageSelection {
    ranges = List.copyOf(ranges);
  }

  /**
   * Understands page numbers and ranges with commas between them; {@code end} is the last page.
   *
   * @throws IllegalArgumentException with a message for people
   */
  public static PageSelection parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher match = RANGE.matcher(part.strip());
      if (!match.matches()) {
        throw wrong(text);
      }
      ranges.add(range(match, text));
    }
    return new PageSelection(ranges);
  }

  private static Range range(Matcher match, String text) {
    if (match.group(1) == null) {
      return new Range(0, OptionalInt.empty());
    }
    int first = Integer.parseInt(match.group(1));
    OptionalInt last =
        match.group(2) == null
            ? OptionalInt.of(first)
            : match.group(3) == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(match.group(3)));
    if (first < 1 || last.orElse(first) < first) {
      throw wrong(text);
    }
    return new Range(first, last);
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException(
        "Not a selection of pages: \"" + text + "\". Write for example 2, 1-3 or 1,4,7-end.");
  }

  /** The selected of these page numbers, in their order. */
  public List<Integer> of(List<Integer> pages) {
    int end = pages.stream().mapToInt(Integer::intValue).max().orElse(0);
    IntPredicate chosen = page -> ranges.stream().anyMatch(range -> holds(range, page, end));
    return pages.stream().filter(page -> chosen.test(page)).toList();
  }

  private static boolean holds(Range range, int page, int end) {
    int first = range.first() == 0 ? end : range.first();
    return page >= first && page <= range.last().orElse(end);
  }

  /** The selected pages of a document with so many. */
  public List<Integer> of(int pageCount) {
    return of(IntStream.rangeClosed(1, pageCount).boxed().toList());
  }
}
