package org.stet.lexicon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * A word list with frequencies as a finite automaton: word, separator, and a letter from A (rare)
 * to Z for how common it is. Safe for several threads.
 */
final class FrequencyDictionary {

  private final FSA automaton;
  private final FSATraversal traversal;
  private final byte separator;

  private FrequencyDictionary(FSA automaton, char separator) {
    this.automaton = automaton;
    this.traversal = new FSATraversal(automaton);
    this.separator = (byte) separator;
  }

  /** One that stands on the class path. */
  static FrequencyDictionary ofResource(String name, char separator) {
    try (InputStream in = FrequencyDictionary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the dictionary " + name + " is not on the class path");
      }
      return new FrequencyDictionary(FSA.read(new BufferedInputStream(in)), separator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How common the word is.
   *
   * @return 0 (rare) to 25; empty where it is not in the list
   */
  OptionalInt level(String word) {
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    MatchResult match = traversal.match(utf8);
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return OptionalInt.empty();
    }
    int arc = automaton.getArc(match.node, separator);
    if (arc == 0 || automaton.isArcTerminal(arc)) {
      return OptionalInt.empty();
    }
    int level = automaton.getFirstArc(automaton.getEndNode(arc));
    return level == 0 ? OptionalInt.empty() : OptionalInt.of(automaton.getArcLabel(level) - 'A');
  }
}
