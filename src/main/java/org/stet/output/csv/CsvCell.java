package org.stet.output.csv;

/** One cell of a CSV file. */
public final class CsvCell {

  private static final String STARTS_A_FORMULA = "=+-@\t\r＝＋－＠";

  private CsvCell() {}

  /**
   * The text quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe
   * before it: the text of a scan comes from strangers.
   */
  public static String of(String text) {
    String safe = text;
    String start = text.stripLeading();
    if (isFormula(text) || isFormula(start)) {
      safe = "'" + text;
    }
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
