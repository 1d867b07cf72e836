package org.stet.output.report;

import java.util.Locale;

/** Text as HTML: what OCR or an export brings in is always shown, never obeyed. */
final class Html {

  private Html() {}

  /** For element content and quoted attributes; signs that nobody would see are named. */
  static String text(String raw) {
    StringBuilder html = new StringBuilder(raw.length() + 16);
    raw.codePoints().forEach(c -> append(html, c));
    return html.toString();
  }

  /** Foreign text that keeps its own direction to itself. */
  static String isolated(String raw) {
    return "<bdi>" + text(raw) + "</bdi>";
  }

  private static void append(StringBuilder html, int c) {
    switch (c) {
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '&' -> html.append("&amp;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case '\n' -> html.append("\u21b5 ");
      case '\u00ad' -> html.append("\u2038");
      default -> {
        if (unseen(c)) {
          html.append(String.format(Locale.ROOT, "[U+%04X]", c));
        } else {
          html.appendCodePoint(c);
        }
      }
    }
  }

  /** Controls, direction marks, zero-width signs, lone surrogates. */
  private static boolean unseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** 0..1 as whole percent, never rounded up to a certainty that is none. */
  static String percent(double share) {
    return share > 0.99 && share < 1 ? "99+ %" : Math.round(100 * share) + " %";
  }
}
