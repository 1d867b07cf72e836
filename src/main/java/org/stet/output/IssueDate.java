package org.stet.output;

import java.util.Map;
import java.util.Optional;

/** The day on which an issue came out: the option {@code date}, as W3C writes it. */
public final class IssueDate {

  private static final String OPTION = "date";

  private IssueDate() {}

  /**
   * The date, where the person told one.
   *
   * @throws IllegalArgumentException when it is written otherwise; it says how
   */
  public static Optional<String> of(Map<String, String> options) {
    Optional<String> date = Optional.ofNullable(options.get(OPTION));
    if (date.filter(told -> !told.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")).isPresent()) {
      throw new IllegalArgumentException(
          "--set date= is a day, a month or a year, 1905-12-17, 1905-12 or 1905, not "
              + date.get());
    }
    return date;
  }
}
