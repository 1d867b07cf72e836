package org.stet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditScriptTest {

  @ParameterizedTest
  @CsvSource({"'',''", "a,a", "stet,stet"})
  void equalTextsNeedNothing(String source, String target) {
    assertThat(between(source, target).distance()).isZero();
    assertThat(between(source, target).kept().cardinality()).isEqualTo(source.length());
  }

  /** Counts of the python-Levenshtein library 0.12.2: insertions, deletions, replacements. */
  @ParameterizedTest
  @CsvSource({
    "spam,park,1,1,1", "dog kennels,mattresses,0,1,7", "abc,'',0,3,0", "'',abc,3,0,0",
    "abcabc,bcabca,1,1,0", "kitten,sitting,1,0,2", "banana,ananas,1,1,0", "aab,baa,0,0,2"
  })
  void choosesAsTheSharedScorerDoes(
      String source, String target, int insertions, int deletions, int replacements) {
    EditScript script = between(source, target);

    assertThat(script.insertions()).isEqualTo(insertions);
    assertThat(script.deletions()).isEqualTo(deletions);
    assertThat(script.replacements()).isEqualTo(replacements);
  }

  @Test
  void agreesWithTheWholeMatrixOnRandomTexts() {
    Random random = new Random(5);
    for (int round = 0; round < 400; round++) {
      int[] source = random.ints(random.nextInt(300), 0, 4).toArray();
      int[] target = random.ints(random.nextInt(300), 0, 4).toArray();
      EditScript script = EditScript.between(source, target);
      assertThat(script.distance()).isEqualTo(distance(source, target));
      assertThat(script.kept().cardinality())
          .isEqualTo(source.length - script.deletions() - script.replacements())
          .isEqualTo(target.length - script.insertions() - script.replacements());
    }
  }

  private static EditScript between(String source, String target) {
    return EditScript.between(source.codePoints().toArray(), target.codePoints().toArray());
  }

  private static int distance(int[] source, int[] target) {
    int[][] cost = new int[source.length + 1][target.length + 1];
    for (int i = 0; i <= source.length; i++) {
      for (int j = 0; j <= target.length; j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
        } else {
          int replace = cost[i - 1][j - 1] + (source[i - 1] == target[j - 1] ? 0 : 1);
          cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        }
      }
    }
    return cost[source.length][target.length];
  }
}
