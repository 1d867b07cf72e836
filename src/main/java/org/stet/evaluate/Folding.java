package org.stet.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as the same text when readings are compared. */
final class Folding {

  private static final Pattern LINE_END_HYPHEN =
      Pattern.compile("[\u00ac\u00ad-]+[ \t]*\n[\\s\u001c-\u001f\u0085\\p{Z}]*");

  private Folding() {}

  /** NFC, plain quotes and dashes, words that a line end broke made whole. */
  static String unbroken(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    Normalizer.normalize(lines, Normalizer.Form.NFC)
        .codePoints()
        .map(Folding::plain)
        .forEach(plain::appendCodePoint);
    return LINE_END_HYPHEN.matcher(plain).replaceAll("").replace("\u00ad", "");
  }

  private static int plain(int c) {
    return switch (c) {
      case '\f' -> '\n';
      case 0x2018, 0x2019 -> '\'';
      case 0x201c, 0x201d -> '"';
      case 0x2014, 0x2013, 0x2010, 0x2011 -> '-';
      case 0xa0 -> ' ';
      default -> c;
    };
  }

  /** The shared task's folding: lower-case letters and digits in words parted by one space. */
  static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    unbroken(text)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> isWord(c) ? c : ' ')
        .forEach(out::appendCodePoint);
    return spaced(out);
  }

  /** Case and punctuation count; hyphens inside words and spacing do not. */
  static String printed(String text) {
    int[] all = unbroken(text).codePoints().toArray();
    StringBuilder out = new StringBuilder(all.length);
    for (int i = 0; i < all.length; i++) {
      boolean inside =
          all[i] == '-'
              && i > 0
              && i + 1 < all.length
              && isWordOrLine(all[i - 1])
              && isWordOrLine(all[i + 1]);
      if (!inside) {
        out.appendCodePoint(all[i]);
      }
    }
    return spaced(out);
  }

  private static boolean isWordOrLine(int c) {
    return c == '_' || isWord(c);
  }

  /** Letters and every kind of number, as the shared task's scorer counts them; no marks. */
  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static String spaced(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isSpace(c) ? ' ' : c)
        .filter(c -> c != ' ' || (out.length() > 0 && out.charAt(out.length() - 1) != ' '))
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
