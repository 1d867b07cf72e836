package org.stet.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages a clean text as portals do: ligatures split, hyphens lost, captions doubled, navigation
 * lines. Knows each place, so that a repair can be counted by kind.
 */
final class PortalDamage {

  private static final Pattern LIGATURE =
      Pattern.compile("(?<=\\p{Ll})(f)(f?[il]|f)(?=\\p{Ll})|\\b(f)([il])(?=\\p{Ll}{3})");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{Ll}{2})-(?=\\p{Ll}{2})");
  private static final String[] NAVIGATION = {
    "Newspapers in English", "Newspapers from United States", "Newspapers from Norway"
  };

  private final Random random;
  private final double rate;

  PortalDamage(long seed, double rate) {
    this.random = new Random(seed);
    this.rate = rate;
  }

  /**
   * One damaged place.
   *
   * @param kind ligature, hyphen, caption or navigation
   * @param before as it must come out
   * @param after as it was damaged
   */
  record Place(String kind, String before, String after) {}

  /** A paragraph, as it was and damaged. */
  record Damaged(String before, String after, List<Place> places) {}

  /** Splits ligatures and drops hyphens at the given rate. */
  Damaged words(String paragraph) {
    List<Place> places = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      String damaged = damage(word, places);
      out.append(out.isEmpty() ? "" : " ").append(damaged);
    }
    return new Damaged(paragraph, out.toString(), places);
  }

  private String damage(String word, List<Place> places) {
    Matcher ligature = LIGATURE.matcher(word);
    if (ligature.find() && random.nextDouble() < rate) {
      int at = ligature.start() + 1;
      String damaged = word.substring(0, at) + " " + word.substring(at);
      places.add(new Place("ligature", word, damaged));
      return damaged;
    }
    Matcher hyphen = HYPHEN.matcher(word);
    if (hyphen.find() && random.nextDouble() < rate) {
      String damaged = hyphen.replaceAll("");
      places.add(new Place("hyphen", word, damaged));
      return damaged;
    }
    return word;
  }

  /** Prints a paragraph as a caption, twice, with its credit between marks. */
  Damaged caption(String paragraph, String credit) {
    String after = " ?? " + credit + " ?? " + paragraph + "\n" + credit + " " + paragraph;
    String before = paragraph + "\n\n" + credit;
    return new Damaged(before, after, List.of(new Place("caption", before, after)));
  }

  /** A navigation line; nothing of it may be left. */
  Damaged navigation() {
    String line = NAVIGATION[random.nextInt(NAVIGATION.length)];
    return new Damaged("", line, List.of(new Place("navigation", "", line)));
  }
}
