package org.stet.scan;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts names as a person would: {@code page2} before {@code page10}. */
final class NaturalOrder implements Comparator<String> {

  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  @Override
  public int compare(String a, String b) {
    Matcher left = PART.matcher(a.toLowerCase(Locale.ROOT));
    Matcher right = PART.matcher(b.toLowerCase(Locale.ROOT));
    while (true) {
      boolean more = left.find();
      if (more != right.find()) {
        return more ? 1 : -1;
      }
      int order = more ? part(left.group(), right.group()) : a.compareTo(b);
      if (order != 0 || !more) {
        return order;
      }
    }
  }

  private static int part(String a, String b) {
    boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
    return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
  }
}
