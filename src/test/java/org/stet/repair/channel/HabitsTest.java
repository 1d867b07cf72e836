package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HabitsTest {
  private static final Channel CHANNEL = ShippedChannel.get();

  @Test
  void nothingIsSaidOfADocumentWithoutWords() {
    assertThat(Habits.of(CHANNEL, Map.of(), 0).costs().values())
        .allSatisfy(cost -> assertThat(cost).isCloseTo(0, within(1e-9)));
  }

  @Test
  void aConfusionThatIsSeenAgainAndAgainCostsLess() {
    Map<String, Integer> counts =
        count("houso roceived statoment prosecutor gontlomen purchaso bohind evory momber");
    assertThat(cost(counts, "o", "e")).isLessThan(-0.5);
  }

  @Test
  void aConfusionThatIsNeverSeenWhereItMightBeCostsMore() {
    Map<String, Integer> counts = new HashMap<>();
    for (String word :
        "received statement gentlemen purchase behind every member were been these".split(" ")) {
      counts.put(word, 10);
    }
    assertThat(cost(counts, "o", "e")).isGreaterThan(0.3);
  }

  private static double cost(Map<String, Integer> counts, String read, String meant) {
    ConfusionTable.Rule confusion =
        CHANNEL.confusions().stream()
            .filter(c -> c.read().equals(read) && c.meant().equals(meant))
            .filter(c -> c.letters() == ConfusionTable.Case.LOWER)
            .findFirst()
            .orElseThrow();
    return Habits.of(CHANNEL, counts, 0).costs().getOrDefault(confusion, 0.0);
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : text.split(" ")) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }
}
