package org.stet.repair.languagetool;

import java.util.List;

/** Knows how words are spelled. Safe for several threads. */
@FunctionalInterface
public interface Speller {

  /**
   * What an unknown word may have been meant to be, a letter away.
   *
   * @param word letters only
   * @return the likeliest first; empty where the speller knows the word or has no idea
   */
  List<String> suggestions(String word);
}
