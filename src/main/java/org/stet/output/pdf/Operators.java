package org.stet.output.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Numbers and strings as they stand in a content stream. */
final class Operators {

  private Operators() {}

  /** At most four decimals, no trailing zeros. */
  static String number(double value) {
    return trimmed(String.format(Locale.ROOT, "%.4f", value));
  }

  /** At most eight decimals, no trailing zeros: for factors. */
  static String exact(double value) {
    return trimmed(String.format(Locale.ROOT, "%.8f", value));
  }

  private static String trimmed(String number) {
    String text = number.replaceFirst("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }

  /** A text string, UTF-16 with its mark, as {@code /ActualText} takes it. */
  static String textString(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    return "<FEFF" + HexFormat.of().withUpperCase().formatHex(bytes) + ">";
  }
}
