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

  /** At most one decimal, no trailing zeros: for places of words that nobody sees, in points. */
  static String rough(double value) {
    return trimmed(String.format(Locale.ROOT, "%.1f", value));
  }

  private static String trimmed(String number) {
    String text = number.replaceFirst("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }

  /** The UTF-16 units of a text, hexadecimal; what is no character is said to be none. */
  static String units(String text) {
    byte[] bytes = text.replace('\0', '\ufffd').getBytes(StandardCharsets.UTF_16BE);
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
