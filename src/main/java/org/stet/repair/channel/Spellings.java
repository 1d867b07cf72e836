package org.stet.repair.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One spelling for words that English writes in two ways. */
final class Spellings {
  private static final Map<Pattern, String> ONE = new LinkedHashMap<>();

  static {
    ONE.put(Pattern.compile("(?<=..)i[sz](?=e|ing|at)"), "iz");
    ONE.put(Pattern.compile("(?<=..)y[sz](?=e|ing)"), "yz");
    ONE.put(Pattern.compile("(?<=...)our"), "or");
    ONE.put(Pattern.compile("(?<=..)(?:re|er)$"), "er");
    ONE.put(Pattern.compile("(?<=..)(?:ct|x)ion"), "ction");
    ONE.put(Pattern.compile("(?<=en)[cs]e$"), "se");
    ONE.put(Pattern.compile("ll(?=e[dr]|ing)"), "l");
  }

  /** So many letters at the start none of them changes. */
  private static final int ALIKE = 2;

  /** Where two spellings of a word begin to differ, each has one of these. */
  private static final String LETTERS = "szurecxli";

  private Spellings() {}

  /** False where two words surely have no spelling in common: a quick look at most of them. */
  static boolean maySoDiffer(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int at = 0;
    while (at < shorter && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at >= ALIKE
        && at < shorter
        && LETTERS.indexOf(one.charAt(at)) >= 0
        && LETTERS.indexOf(other.charAt(at)) >= 0;
  }

  /** The one that stands for all. */
  static String oneOf(String word) {
    String spelling = word;
    for (Map.Entry<Pattern, String> entry : ONE.entrySet()) {
      spelling = entry.getKey().matcher(spelling).replaceAll(entry.getValue());
    }
    return spelling;
  }
}
