package org.stet.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages a clean text as portals do: ligatures torn, dropped or as one sign, hyphens lost,
 * captions doubled, navigation lines. Knows each place, so that a repair can be counted by kind.
 */
final class PortalDamage {

  private static final Pattern LIGATURE =
      Pattern.compile("(?<=\\p{Ll})(f)(f?[il]|f)(?=\\p{Ll})|\\b(f)([il])(?=\\p{Ll}{3})");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{Ll}{2})-(?=\\p{Ll}{2})");

  /** A word is torn on both sides of the first f now and then: {@code of f icial}. */
  private static final double TORN_TWICE = 0.15;

  private static final double DROPPED = 0.2;
  private static final double ONE_SIGN = 0.15;

  private static final List<String> SIGNS =
      List.of("\uFB03", "\uFB04", "\uFB00", "\uFB01", "\uFB02");

  private static final List<String> NAVIGATION =
      List.of(
          "Newspapers in English",
          "Newspapers from United States",
          "Newspapers from Norway",
          "Newspapers from New Zealand",
          "Newspapers in French",
          "Page navigation",
          "Previous article",
          "- Next page -",
          "Skip to main content",
          "Listen to this article",
          "Share this article",
          "PressReader.com",
          "Page 4 of 28",
          "All rights reserved.",
          "Terms of use",
          "Back to top");

  private static final List<String> CREDITS =
      List.of(
          "Jane Quarrington Press Photo",
          "Olaf Brennecke Pool Photo",
          "R. Delacourt/Agence Meridian",
          "COURTESY OF THE HARBOUR BOARD",
          "Photograph by Ann Lo",
          "M. O\u2019Hanrahan for the Evening Post",
          "AP");

  private final Random random;
  private final double rate;

  PortalDamage(long seed, double rate) {
    this.random = new Random(seed);
    this.rate = rate;
  }

  /**
   * One damaged place.
   *
   * @param kind ligature, dropped ligature, ligature as one sign, hyphen, caption or navigation
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
      Place place = ligature(word, ligature);
      places.add(place);
      return place.after();
    }
    Matcher hyphen = HYPHEN.matcher(word);
    if (hyphen.find() && random.nextDouble() < rate) {
      String damaged = hyphen.replaceAll("");
      places.add(new Place("hyphen", word, damaged));
      return damaged;
    }
    return word;
  }

  private Place ligature(String word, Matcher ligature) {
    String head = word.substring(0, ligature.start());
    String tail = word.substring(ligature.end());
    double how = random.nextDouble();
    if (how < DROPPED && !head.isEmpty()) {
      return new Place("dropped ligature", word, head + " " + tail);
    }
    if (how < DROPPED + ONE_SIGN) {
      return new Place("ligature as one sign", word, head + sign(ligature.group()) + tail);
    }
    String rest = word.substring(ligature.start() + 1);
    boolean twice = !head.isEmpty() && rest.startsWith("f") && random.nextDouble() < TORN_TWICE;
    return new Place("ligature", word, head + (twice ? "f f " + rest.substring(1) : "f " + rest));
  }

  private static String sign(String letters) {
    return SIGNS.stream()
        .filter(sign -> Normalizer.normalize(sign, Normalizer.Form.NFKC).equals(letters))
        .findFirst()
        .orElse(letters);
  }

  /** Prints a paragraph as a caption, twice, with its credit between marks. */
  Damaged caption(String paragraph) {
    String credit = CREDITS.get(random.nextInt(CREDITS.size()));
    String after = " ?? " + credit + " ?? " + paragraph + "\n" + credit + " " + paragraph;
    String before = paragraph + "\n\n" + credit;
    return new Damaged(before, after, List.of(new Place("caption", before, after)));
  }

  /** A navigation line; nothing of it may be left. */
  Damaged navigation() {
    String line = NAVIGATION.get(random.nextInt(NAVIGATION.size()));
    return new Damaged("", line, List.of(new Place("navigation", "", line)));
  }
}
