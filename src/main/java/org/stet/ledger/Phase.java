package org.stet.ledger;

/** The order in which rules look at a passage; each phase reads the text as the earlier left it. */
public enum Phase {
  /** What a second look at the scan read otherwise. */
  READING,
  /** What is no text of the article: navigation, folios, doubled blocks. */
  STRUCTURE,
  /** Words broken over lines, columns and pages. */
  HYPHENATION,
  /** Split and odd ligatures, stray marks, spaces, quotes. */
  CHARACTERS,
  /** Torn, run-together and misread words. */
  WORDS,
  /** Words that only the words around them tell; what the rules before are sure of stands. */
  CONTEXT,
  /** What needs all the rest done first. */
  FINAL
}
