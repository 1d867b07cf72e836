package org.stet.lexicon;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compounds that stand in no list, but that nobody writes without a hyphen: ages and measures
 * ({@code 35-year-old}), numbers ({@code three-day}), parts that follow almost any noun ({@code
 * -based}), and words coupled by small ones ({@code two-for-one}).
 *
 * @param text with its hyphens
 * @param sure the probability that an unknown word is this compound without its hyphens
 * @param reason for a person
 */
public record MadeCompounds(String text, double sure, String reason) {
  private static final String PARTS = "Parts that often make a compound.";

  /** A natural logarithm of share; words above it are met on every page. */
  private static final double COMMON = -11.5;

  /** Words above it are met in every paper. */
  private static final double USUAL = -13;

  private static final Pattern AGE =
      Pattern.compile(
          "(\\p{N}+(?:-(?:million|billion))?|[a-z]+)-?(year|month|week|day)(old|olds|long)");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(\\p{N}+)(year|month|week|day|hour|minute|mile|foot|page|point|nation|member|seat|story|"
              + "storey|man|room|acre|inch|pound|ton|run|game|yard)");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(\\p{N}+(?:st|nd|rd|th))(century|grade|grader|graders|floor|place|placed|round|minute|hole"
              + "|inning|quarter|degree|ranked|seeded|largest|biggest|hour|day|year)");

  private static final int LONG_SECOND = 4;

  /** Second parts that follow almost any noun or name. */
  private static final Set<String> SECOND =
      words(
          "based owned led backed born held run related controlled sponsored funded financed driven",
          "oriented affected stricken ridden sized shaped style friendly resistant dependent",
          "dominated producing exporting importing consuming speaking educated trained appointed",
          "elected denominated weighted adjusted linked occupied wracked term enhancing winning",
          "focused hungry sensitive intensive powered making sharing nominated inspired imposed",
          "induced filled laden covered listed operated equivalent seeded clad hued looking natured",
          "coloured colored prone proof");

  private static final Set<String> NUMBERS =
      words(
          "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty",
          "sixty first second third fourth fifth sixth seventh eighth ninth tenth half single double",
          "quarter");

  private static final Set<String> COUPLINGS = words("for to by in and of the");

  private static final Set<String> PARTICIPLES =
      words("held owned made run sold born built known led driven knit");

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" ", -1));
  }

  /** The one that an unknown word surely was. */
  public static Optional<MadeCompounds> find(Lexicon lexicon, String word) {
    return byAge(lexicon, word)
        .or(() -> capitalsBefore(word))
        .or(() -> ofTwo(lexicon, word))
        .or(() -> ofThree(lexicon, word));
  }

  /** {@code 35yearold}, {@code 10mile}. */
  private static Optional<MadeCompounds> byAge(Lexicon lexicon, String word) {
    Matcher age = AGE.matcher(word);
    if (age.matches() && (Character.isDigit(word.charAt(0)) || lexicon.knows(age.group(1)))) {
      String text = age.group(1) + "-" + age.group(2) + "-" + age.group(3);
      return Optional.of(new MadeCompounds(text, 0.98, "An age or a length of time."));
    }
    Matcher ordinal = ORDINAL.matcher(word);
    Matcher measure = ordinal.matches() ? ordinal : MEASURE.matcher(word);
    return measure.matches()
        ? Optional.of(
            new MadeCompounds(measure.group(1) + "-" + measure.group(2), 0.95, "A measure."))
        : Optional.empty();
  }

  /** {@code USbased}. */
  private static Optional<MadeCompounds> capitalsBefore(String word) {
    int i = 0;
    while (i < word.length() && Character.isUpperCase(word.charAt(i))) {
      i++;
    }
    return i >= 2 && SECOND.contains(word.substring(i))
        ? Optional.of(
            new MadeCompounds(word.substring(0, i) + "-" + word.substring(i), 0.95, PARTS))
        : Optional.empty();
  }

  private static Optional<MadeCompounds> ofTwo(Lexicon lexicon, String word) {
    if (word.substring(1).chars().anyMatch(c -> !Character.isLowerCase(c))) {
      return Optional.empty();
    }
    Optional<MadeCompounds> best = Optional.empty();
    double bestScore = 0;
    for (int i = 3; i <= word.length() - 3; i++) {
      String left = word.substring(0, i);
      String right = word.substring(i);
      double sure = sure(lexicon, left, right);
      // How usual the rarer part is breaks a tie, far below the steps of certainty.
      double score =
          sure + Math.min(lexicon.logFrequency(left), lexicon.logFrequency(right)) / 10_000;
      if (sure > 0 && score > bestScore) {
        bestScore = score;
        best = Optional.of(new MadeCompounds(left + "-" + right, sure, PARTS));
      }
    }
    return best;
  }

  private static double sure(Lexicon lexicon, String left, String right) {
    if (!lexicon.knows(left) || !lexicon.knows(right)) {
      return 0;
    }
    boolean usual = lexicon.logFrequency(left) >= USUAL;
    if (SECOND.contains(right) && (usual || left.length() > 3 && right.length() > LONG_SECOND)) {
      return 0.95;
    }
    boolean numbered = NUMBERS.contains(left) && lexicon.logFrequency(right) >= COMMON;
    boolean adverb =
        usual
            && left.endsWith("ly")
            && left.length() > 4
            && (PARTICIPLES.contains(right) || right.matches("[a-z]{2,}(?:ed|ing)"));
    boolean self =
        left.equals("self") && right.length() > 3 && lexicon.logFrequency(right) >= USUAL;
    return Character.isLowerCase(left.charAt(0)) && (numbered || adverb || self) ? 0.93 : 0;
  }

  /** {@code twoforone}, {@code peertopeer}, {@code outofcourt}, {@code worsethanexpected}. */
  private static Optional<MadeCompounds> ofThree(Lexicon lexicon, String word) {
    for (int i = 3; i <= word.length() - 5; i++) {
      for (int j = i + 2; j <= word.length() - 3 && j <= i + 4; j++) {
        String left = word.substring(0, i);
        String middle = word.substring(i, j);
        String right = word.substring(j);
        if (isCoupled(left, middle, right)
            && lexicon.logFrequency(left) >= COMMON
            && lexicon.logFrequency(right) >= COMMON) {
          return Optional.of(new MadeCompounds(left + "-" + middle + "-" + right, 0.95, PARTS));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCoupled(String left, String middle, String right) {
    return (COUPLINGS.contains(middle) && (NUMBERS.contains(left) || left.equals(right)))
        || (left.equals("out") && middle.equals("of"))
        || (left.equals("ready") && middle.equals("to"))
        || (middle.equals("than") && right.equals("expected"))
        || (NUMBERS.contains(left) && middle.equals("foot") && NUMBERS.contains(right));
  }
}
