package org.stet.repair.channel;

import java.util.List;

/**
 * A way to read one or two units.
 *
 * @param from its first unit
 * @param to one past its last unit
 * @param words the words that it stands for, none, one or two
 * @param score ln of what the channel says for it; the language model's part is added by the
 *     decoder
 * @param kind what happened to the units
 * @param after what should stand there; the reading itself for {@link Kind#SAME}
 * @param cost the confusions' part of the score
 * @param edits how many confusions that takes
 */
record Edge(
    int from,
    int to,
    List<Integer> words,
    double score,
    Kind kind,
    String after,
    double cost,
    int edits) {

  /** What the reading did to the printed words. */
  enum Kind {
    SAME("stands as read"),
    CONFUSED("letters misread"),
    JOINED("a word torn apart"),
    SPLIT("words run together"),
    DROPPED("a stray mark read as letters");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String inWords() {
      return words;
    }
  }
}
