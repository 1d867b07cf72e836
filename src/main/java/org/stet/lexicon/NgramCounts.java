package org.stet.lexicon;

import java.util.List;

/** How often words stood side by side in a large corpus. */
public interface NgramCounts {

  /** How often one, two or three words followed each other; 0 where it is not known. */
  long count(List<String> words);

  /** Running words of the corpus. */
  long total();

  /** How the start of a sentence is written in the counts. */
  String start();
}
