package org.stet.output.csv;

import java.util.regex.Pattern;

/** One cell of a CSV file. */
public final class CsvCell {

  private static final String STARTS_A_FORMULA = "=+-@\t\r＝＋－＠";

  /** Where a spreadsheet splits cells by other signs than commas, the rest would be a formula. */
  private static final Pattern FORMULA_AFTER_OTHER_SEPARATOR =
      Pattern.compile("([;|\\t]\\s*)(?=[" + STARTS_A_FORMULA.replace("-", "\\-") + "])");

  private CsvCell() {}

  /**
   * The text quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe
   * before it: the text of a scan comes from strangers.
   */
  public static String of(String text) {
    String safe = FORMULA_AFTER_OTHER_SEPARATOR.matcher(text).replaceAll("$1'");
    String start = text.replaceFirst("^[\\s\\p{Z}\\p{Cf}\\p{Cc}]+", "");
    if (isFormula(text) || isFormula(start)) {
      safe = "'" + safe;
    }
    boolean quoted = safe.chars().anyMatch(c -> "\",;\n\r".indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
