package org.stet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageModelTest {
  private static final String CORPUS =
      "the old man saw the sea. The old man saw the ship.\nthe old man saw the sea\n".repeat(5);

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(
            () ->
                LanguageModelFile.read(
                    new ByteArrayInputStream(
                        "no model at all".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("language model");
  }

  @Test
  void prefersWhatItSawInContext() throws IOException {
    LanguageModel model = count();
    int the = model.id("the");
    int old = model.id("old");
    int man = model.id("man");
    assertThat(model.logProbability(the, old, man))
        .isGreaterThan(model.logProbability(the, old, model.id("sea")));
    assertThat(model.id("unheard")).isEqualTo(LanguageModel.UNKNOWN);
    assertThat(model.id("schooner")).isNotEqualTo(LanguageModel.UNKNOWN);
  }

  @Test
  void aContextLookedUpOnceGivesTheSameScores() throws IOException {
    LanguageModel model = count();
    for (int first = 0; first < model.size(); first++) {
      for (int second = 0; second < model.size(); second++) {
        int context = model.context(first, second);
        for (int word = 0; word < model.size(); word++) {
          assertThat(model.logProbability(context, first, second, word))
              .isEqualTo(model.logProbability(first, second, word));
        }
      }
    }
  }

  @Test
  void theSameTextGivesTheSameBytesAndTheyReadBack() throws IOException {
    assertThat(bytes(count())).isEqualTo(bytes(count()));
    LanguageModel again = LanguageModelFile.read(new ByteArrayInputStream(bytes(count())));
    assertThat(bytes(again)).isEqualTo(bytes(count()));
  }

  private static byte[] bytes(LanguageModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LanguageModelFile.write(model, "a test", out);
    return out.toByteArray();
  }

  private static LanguageModel count() throws IOException {
    NgramCounter counter = new NgramCounter();
    counter.count(new BufferedReader(new StringReader(CORPUS)));
    return LanguageModelBuilder.build(counter, Set.of("schooner"), 2, 0, 0);
  }
}
