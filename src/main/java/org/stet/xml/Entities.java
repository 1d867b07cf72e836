package org.stet.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that are written as names or numbers. */
final class Entities {

  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]+[0-9]*);");

  private Entities() {}

  /** Resolves what is known and leaves the rest as it stands. */
  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(sign(m)));
  }

  private static String sign(java.util.regex.MatchResult match) {
    String name = match.group(1);
    if (!name.startsWith("#")) {
      return HtmlNames.sign(name, match.group());
    }
    try {
      boolean isHex = name.startsWith("#x");
      int code = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : match.group();
    } catch (NumberFormatException e) {
      return match.group();
    }
  }
}
