package org.stet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTrieTest {

  @Test
  void findsNoWordThatTheModelDoesNotHold() throws IOException {
    assertThat(wordAt("zz")).isNegative();
    assertThat(wordAt("cafe")).isNegative();
    assertThat(wordAt("don")).isNegative();
  }

  @Test
  void findsWordsWithMarksAndAccents() throws IOException {
    assertThat(wordAt("don't")).isPositive();
    assertThat(wordAt("café")).isPositive();
    assertThat(wordAt("dot")).isPositive();
    assertThat(wordAt("p.m")).isPositive();
  }

  /** The id of the word, negative where none ends there. */
  private static int wordAt(String text) throws IOException {
    NgramCounter counter = new NgramCounter();
    counter.count(new BufferedReader(new StringReader("don't do dot dote café cafard p.m pm")));
    WordTrie trie = new WordTrie(LanguageModelBuilder.build(counter, Set.of(), 1, 0, 0));
    int node = WordTrie.ROOT;
    for (int i = 0; i < text.length() && node >= 0; i++) {
      node = trie.child(node, text.charAt(i));
    }
    return node < 0 ? -1 : trie.word(node);
  }
}
