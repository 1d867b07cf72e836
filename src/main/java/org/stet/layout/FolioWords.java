package org.stet.layout;

import java.util.regex.Pattern;

/** What a folio says: which issue it is, of which day and year, what it costs, which page. */
final class FolioWords {

  private static final String ENDING = "(st|n?d|rd|th)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?i).*(\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*"
              + "\\s+\\d{1,2}"
              + ENDING
              + "?,?\\s+\\d{4}"
              + "|\\b\\d{1,2}\\.?\\s+\\p{L}{3,9}\\.?\\s+1[6-9]\\d\\d|\\bvol(ume|\\.)|\\bno\\.\\s*\\d"
              + "|\\bvol\\s+([ivxlc]+|\\d+)\\b"
              + "|\\bnumber\\s+\\d|price|\\bcents?\\b|\\w\\.com\\b).*");

  /** The paper's own year, in words or numbers, and nothing else. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)^\\W*(the\\s+)?"
              + "((\\p{L}+[\\s-]+)*(first|second|third|\\p{L}+th)|\\d+"
              + ENDING
              + ")\\s+year\\W*$|^\\W*[\\p{L}\\d]+\\.?\\s+jahrgang\\W*$");

  /** Only the first page tells which issue it is, and what it costs. */
  private static final Pattern ISSUE =
      Pattern.compile("(?i).*(\\bvol(ume|\\.)|price|\\bcents?\\b).*");

  private static final Pattern DAY =
      Pattern.compile("(?i).*\\b\\p{L}{3,9}\\.?\\s+\\d{1,2}" + ENDING + "?,?\\s+1[6-9]\\d\\d\\b.*");

  /** A place, a day of the week and a date, and nothing after it; or the issue's number. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?i).*\\b(sun|mon|tues|wednes|thurs|fri|satur)day\\W+\\p{L}{3,9}\\.?\\s+\\d{1,2}"
              + ENDING
              + "?,?\\s+1[6-9]\\d\\d\\W*|\\W*(number|no\\.)\\s*\\d+\\W*");

  private static final Pattern NUMBERED =
      Pattern.compile("(?i).*\\b(vol(ume|\\.)|no\\.\\s*\\d|number\\s+\\d).*");

  private static final Pattern PAGE_NUMBER = Pattern.compile("^[A-Z]?\\d{1,3}$");

  private FolioWords() {}

  /** True where a line says any of it. */
  static boolean are(String text) {
    return tellDayOrPage(text) || YEAR.matcher(text).matches();
  }

  /** True where it can say nothing else, so that it is no headline, however large. */
  static boolean areSurely(String text) {
    return YEAR.matcher(text).matches()
        || DATELINE.matcher(text).matches()
        || (DAY.matcher(text).matches() && NUMBERED.matcher(text).matches());
  }

  /** True of a date, a number, a price, a page: other lines in its row belong to the folio. */
  static boolean tellDayOrPage(String text) {
    return DATE.matcher(text).matches() || PAGE_NUMBER.matcher(text).matches();
  }

  /** True where it says which issue it is. */
  static boolean tellIssue(String text) {
    return ISSUE.matcher(text).matches();
  }
}
