package org.stet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BiggerContextsTest {

  @Test
  void wordsThatNobodyCountedStayAsTheyAre() throws IOException {
    LanguageModel model = model();
    BiggerContexts bigger = new BiggerContexts(model, counts(Map.of()));
    int number = LanguageModel.NUMBER;
    int the = model.id("the");
    assertThat(bigger.logProbability(model.context(the, the), the, the, number))
        .isEqualTo(model.logProbability(the, the, number));
  }

  @Test
  void whatTheBiggerCorpusSawInContextBecomesLikelier() throws IOException {
    LanguageModel model = model();
    int the = model.id("the");
    int old = model.id("old");
    int sea = model.id("sea");
    BiggerContexts bigger =
        new BiggerContexts(
            model,
            counts(
                Map.of("the", 50L, "old", 20L, "the old", 10L, "old sea", 8L, "the old sea", 8L)));
    assertThat(bigger.logProbability(model.context(the, old), the, old, sea))
        .isGreaterThan(model.logProbability(the, old, sea));
  }

  private static LanguageModel model() throws IOException {
    NgramCounter counter = new NgramCounter();
    counter.count(
        new BufferedReader(new StringReader("the old man saw the sea and the ship\n".repeat(9))));
    return LanguageModelBuilder.build(counter, Set.of(), 2, 0, 0);
  }

  private static NgramCounts counts(Map<String, Long> counts) {
    return new NgramCounts() {
      @Override
      public long count(List<String> words) {
        return counts.getOrDefault(String.join(" ", words), 0L);
      }

      @Override
      public long total() {
        return 1000;
      }

      @Override
      public String start() {
        return "_START_";
      }
    };
  }
}
