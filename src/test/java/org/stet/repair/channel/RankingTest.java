package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.lexicon.WordTrie;

class RankingTest {
  private final Ranking ranking = new Ranking(8);

  @Test
  void statesOfTheSamePromiseStayInOrder() {
    ranking.add(5, WordTrie.UNIT);
    ranking.add(2, WordTrie.UNIT);
    ranking.add(7, WordTrie.UNIT);

    assertThat(sorted()).containsExactly(5, 2, 7);
  }

  @Test
  void whatPromisesMoreThanIsCountedIsNotLost() {
    ranking.add(1, Integer.MAX_VALUE);
    ranking.add(2, 0);

    assertThat(sorted()).containsExactly(2, 1);
  }

  @Test
  void theBestComesFirst() {
    ranking.add(0, 3 * WordTrie.UNIT);
    ranking.add(1, WordTrie.UNIT);
    ranking.add(2, 2 * WordTrie.UNIT);

    assertThat(sorted()).containsExactly(1, 2, 0);
  }

  @Test
  void whatWasClearedIsForgotten() {
    ranking.add(0, WordTrie.UNIT);
    ranking.clear();
    ranking.add(3, 2 * WordTrie.UNIT);

    assertThat(sorted()).containsExactly(3);
  }

  private List<Integer> sorted() {
    ranking.sort();
    return IntStream.range(0, ranking.size()).mapToObj(ranking::state).toList();
  }
}
