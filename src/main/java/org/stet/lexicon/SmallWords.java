package org.stet.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words of languages: they stand in every sentence, and tell what language it is in. */
public final class SmallWords {

  /** A quarter of English prose are these words; of German and French prose hardly one in fifty. */
  private static final Set<String> ENGLISH =
      words(
          "the of and to a is that it was for with he be by on his at had are but from have they",
          "which or were their this not who has been");

  private static final List<Set<String>> OTHERS =
      List.of(
          words(
              "le les des une est dans qui que du et pour au aux je il ils vous nous sur avec",
              "la un par plus ne pas son sa ses ce cette"),
          words(
              "der das und ist nicht ein eine von dem zu mit auf sich ich sie er",
              "den des im am für dass bei aus nach wird wie auch"),
          words("el los las del una y es por con se lo su para como que de la en"),
          words("il della del che non di una per con nel sono gli la le"),
          words("de het een van en niet is op te dat zijn met voor aan"),
          words("et est non cum ad sed quod qui quae ut ab ex pro sunt"));

  /** English that is badly read, or a list, has more of its small words than this. */
  private static final double LEAST_ENGLISH = 0.08;

  private static final int FEWEST = 3;

  private SmallWords() {}

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" ", -1));
  }

  /** True for a small word of English, in small letters. */
  public static boolean isEnglish(String word) {
    return ENGLISH.contains(word);
  }

  /** Those of French, German, Spanish, Italian, Dutch and Latin, in small letters. */
  public static List<Set<String>> ofOthers() {
    return OTHERS;
  }

  /**
   * True when a text has hardly any of English, and more of another language.
   *
   * @param counts how often each form stands in the text
   */
  static boolean tellAnother(Map<String, Integer> counts) {
    int all = 0;
    int english = 0;
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      all += form.getValue();
      english += isEnglish(form.getKey().toLowerCase(Locale.ROOT)) ? form.getValue() : 0;
    }
    int most = OTHERS.stream().mapToInt(words -> sum(words, counts)).max().orElse(0);
    return english < LEAST_ENGLISH * all && most >= FEWEST && most > english;
  }

  /** With a capital they are parts of names: {@code La Crosse}. */
  private static int sum(Set<String> words, Map<String, Integer> counts) {
    return words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
  }
}
