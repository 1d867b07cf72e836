package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.repair.Repairer;

/** Each kind of damage, in a sentence of a text that was read badly: all rules together mend it. */
class DamageKindsTest {

  /** Makes the text a bad one: rules are bolder there. */
  private static final String AROUND =
      " It was stated tbat tho prisoner appoared before the magistrate on Monday last, and he was"
          + " remanded for a week. The governor sent a letter to the town and wished to know whether"
          + " the people had been told of the new law.";

  private static final String AROUND_MENDED =
      AROUND.replace("tbat", "that").replace("tho ", "the ").replace("appoared", "appeared");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "rn/m | the new govemment of the country was formed | the new government of the country was formed",
        "h/b | he went to tbe house of his friend | he went to the house of his friend",
        "c/e | the peoplc of the town came to the meeting | the people of the town came to the meeting",
        "li/h | tlie men of the village were sent away | the men of the village were sent away",
        "l/1 | the o1d man of the house was sent away | the old man of the house was sent away",
        "I/l | the peop1e wiIl come to the meeting | the people will come to the meeting",
        "O/0 | he went t0 the house of his friend | he went to the house of his friend",
        "ii/n | the mau aud his wife were seut away | the man and his wife were sent away",
        "vv/w | he vvent with the men of the village | he went with the men of the village",
        "f/t | fhe men of the village were sent away | the men of the village were sent away",
        "long s | the Congre\u017Fs a\u017F\u017Fembled in the town | the Congress assembled in the town",
        "torn | he sent a let ter to the go vernment | he sent a letter to the government",
        "run together | one ofthe men inthe house was sent away | one of the men in the house was sent away",
        "together | tbe inan of the house and ofthe town | the man of the house and of the town",
        "stray mark | the old ~ house and ^ the barn were sold | the old house and the barn were sold",
        "mark inside | the go^vernment of the country was formed | the government of the country was formed",
        "case | tHe man of the house was sent away | the man of the house was sent away",
        "blank | the man , who came , was sent away | the man, who came, was sent away",
        "hyphen | a wellknown man of the village was sent away | a well-known man of the village was sent away"
      })
  void isMended(String kind, String before, String after) {
    assertThat(RuleText.after(Repairer.allRules(), before + "." + AROUND))
        .as(kind)
        .isEqualTo(after + "." + AROUND_MENDED);
  }
}
