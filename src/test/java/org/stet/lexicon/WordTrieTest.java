package org.stet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  @Test
  void wordsMayBeginWithAnyOfVeryManyLetters() throws IOException {
    String all =
        IntStream.range(0, 700)
            .mapToObj(i -> Character.toString('\u4e00' + i))
            .collect(Collectors.joining(" "));
    WordTrie trie = trie(all);
    assertThat(trie.endOfChildren(WordTrie.ROOT) - trie.firstChild(WordTrie.ROOT)).isEqualTo(700);
    assertThat(trie.word(node(trie, Character.toString('\u4e00' + 699)))).isPositive();
  }

  @Test
  void tellsWhatMayComeNext() throws IOException {
    WordTrie trie = trie();
    int caf = node(trie, "caf");
    assertThat(trie.next(caf)).isEqualTo(WordTrie.bit('a') | WordTrie.OTHER);
    assertThat(trie.next(node(trie, "dot"))).isEqualTo(WordTrie.bit('e') | WordTrie.END);
    assertThat(trie.childBy(caf, WordTrie.bit('a'))).isEqualTo(trie.child(caf, 'a'));
  }

  /** The id of the word, negative where none ends there. */
  private static int wordAt(String text) throws IOException {
    WordTrie trie = trie();
    int node = node(trie, text);
    return node < 0 ? -1 : trie.word(node);
  }

  private static WordTrie trie() throws IOException {
    return trie("don't do dot dote café cafard p.m pm");
  }

  private static WordTrie trie(String words) throws IOException {
    NgramCounter counter = new NgramCounter();
    counter.count(new BufferedReader(new StringReader(words)));
    return new WordTrie(LanguageModelBuilder.build(counter, Set.of(), 1, 0, 0));
  }

  private static int node(WordTrie trie, String text) {
    int node = WordTrie.ROOT;
    for (int i = 0; i < text.length() && node >= 0; i++) {
      node = trie.child(node, text.charAt(i));
    }
    return node;
  }
}
