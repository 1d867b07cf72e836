package org.stet.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads the plain files of {@code dictionaries/}: one entry a line, {@code #} starts a comment. */
final class WordFile {

  private WordFile() {}

  /**
   * An entry and where it stands.
   *
   * @param text NFC, without comment and outer white space
   * @param line from 1
   */
  record Item(String text, int line) {}

  static List<Item> items(String content) {
    List<Item> items = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      int comment = line.indexOf('#');
      String text = (comment < 0 ? line : line.substring(0, comment)).replace("\uFEFF", "").strip();
      if (!text.isEmpty()) {
        items.add(new Item(Normalizer.normalize(text, Normalizer.Form.NFC), number));
      }
    }
    return items;
  }

  /** Entries that must be single words. */
  static List<String> words(String file, String content) {
    return items(content).stream().map(item -> word(file, item)).toList();
  }

  private static String word(String file, Item item) {
    if (item.text().chars().anyMatch(Character::isWhitespace)) {
      throw new DictionaryException(
          file, item.line(), "\"" + item.text() + "\" is more than one word; put one on a line");
    }
    return withLetter(file, item);
  }

  /** An entry that a word of a text can be: punctuation alone never is one. */
  static String withLetter(String file, Item item) {
    if (item.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new DictionaryException(
          file, item.line(), "\"" + item.text() + "\" holds no letter and no figure");
    }
    return item.text();
  }
}
