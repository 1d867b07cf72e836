package org.stet.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document at a glance, for the batch's report and {@code run.json}.
 *
 * @param name as its folder is called
 * @param source the file, as the person named it
 * @param words running words as read
 * @param confidence mean confidence of the words, 0..1
 * @param pages its pages in order, failed ones included
 * @param applied corrections in force, by rule
 * @param suggested corrections that wait for a person, by rule
 * @param decided corrections that a person has decided
 * @param files names of the files in its folder, in order
 */
public record DocumentSummary(
    String name,
    String source,
    int words,
    double confidence,
    List<PageSummary> pages,
    Map<String, Integer> applied,
    Map<String, Integer> suggested,
    int decided,
    List<String> files) {

  public DocumentSummary {
    pages = List.copyOf(pages);
    applied = Map.copyOf(applied);
    suggested = Map.copyOf(suggested);
    files = List.copyOf(files);
  }

  /**
   * A page at a glance.
   *
   * @param number from 1
   * @param words as read
   * @param confidence mean of its words, 0..1
   * @param seconds from opening the scan to the kept reading; 0 where the reading was there
   * @param steps what was chosen for this page, by step
   * @param failure why it could not be read
   */
  public record PageSummary(
      int number,
      int words,
      double confidence,
      double seconds,
      Map<String, String> steps,
      Optional<String> failure) {

    public PageSummary {
      steps = Map.copyOf(steps);
    }
  }

  public int appliedCount() {
    return applied.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int suggestedCount() {
    return suggested.values().stream().mapToInt(Integer::intValue).sum();
  }
}
