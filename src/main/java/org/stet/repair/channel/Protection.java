package org.stet.repair.channel;

import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** What the channel does not look at, however odd it seems: it is so on purpose. */
final class Protection {
  private static final int LONGEST_CONTRACTION = 6;

  private final LanguageModel model;

  Protection(LanguageModel model) {
    this.model = model;
  }

  /** Numbers, possessives of words, addresses, tickers, and text in a broken encoding. */
  boolean covers(Unit unit, int id) {
    return id == LanguageModel.NUMBER && digits(unit.text()) * 2 > unit.core().length()
        || possessive(unit)
        || code(unit.text())
        || wronglyDecoded(unit.text());
  }

  private boolean possessive(Unit unit) {
    String folded = WordForms.fold(unit.text());
    return folded.endsWith("'s")
        && model.id(folded.substring(0, folded.length() - 2)) > LanguageModel.NUMBER;
  }

  private static boolean code(String text) {
    return text.indexOf('<') >= 0 && text.indexOf('>') > 0
        || text.indexOf('@') > 0
        || text.contains("://")
        || text.indexOf('&') >= 0 && text.indexOf(';') > 0;
  }

  /** UTF-8 read as Latin: no reading of letters, and to be mended as a whole or not at all. */
  private static boolean wronglyDecoded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lead = c == '\u00c2' || c == '\u00c3' || c == '\u00e2';
      boolean follows = i + 1 < text.length() && !Character.isLetter(text.charAt(i + 1));
      if (Character.isISOControl(c) || c == '\ufffd' || lead && follows) {
        return true;
      }
    }
    return false;
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  /**
   * {@code Robt.} for Robert, {@code Captn} for Captain: a name or title written short, its first
   * and last letters kept.
   */
  static boolean contraction(Unit unit, String meant) {
    String core = unit.core();
    String word = WordForms.fold(core);
    if (word.length() < 3
        || word.length() > LONGEST_CONTRACTION
        || meant.length() < word.length() + 1
        || !Character.isUpperCase(core.charAt(0))
        || Casing.mostlyUpper(core)
        || word.charAt(0) != meant.charAt(0)) {
      return false;
    }
    boolean stopped = unit.text().endsWith(core + ".");
    boolean noVowelAtEnd = "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    return (stopped || noVowelAtEnd && meant.length() > word.length() + 1)
        && keepsOrder(word, meant);
  }

  /** Two spellings of one word: {@code organise} and {@code organize}, honour and honor. */
  static boolean variants(String one, String other) {
    return !one.equals(other)
        && Math.abs(one.length() - other.length()) <= 1
        && Spellings.maySoDiffer(one, other)
        && Spellings.oneOf(one).equals(Spellings.oneOf(other));
  }

  private static boolean keepsOrder(String some, String all) {
    int at = 0;
    for (int i = 0; i < all.length() && at < some.length(); i++) {
      at += all.charAt(i) == some.charAt(at) ? 1 : 0;
    }
    return at == some.length();
  }
}
