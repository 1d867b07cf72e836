package org.stet.evaluate;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Measures reading order: in the truth, lines are paragraphs and blank lines part stories; each
 * pair of neighbouring paragraphs of a story should be neighbours in the text.
 */
final class ReadingOrder {

  /** Shorter ones (folios, bylines) may stand in many places by chance. */
  private static final int SHORTEST = 25;

  private static final double LOST = 0.2;
  private static final int OVERLAP = 15;
  private static final int GAP = 40;
  private static final Pattern STORIES = Pattern.compile("\n\\s*\n");
  private static final Pattern SPACE = Pattern.compile("[\\s\u001c-\u001f\u0085\\p{Z}]+");

  private ReadingOrder() {}

  static OrderScore measure(String truth, String text) {
    int[] symbols = plain(text).codePoints().toArray();
    return STORIES
        .splitAsStream(truth.strip())
        .map(story -> story(story, symbols))
        .reduce(OrderScore.NONE, OrderScore::plus);
  }

  private static OrderScore story(String story, int[] text) {
    OrderScore score = OrderScore.NONE;
    Optional<Optional<Place>> previous = Optional.empty();
    for (String line : story.lines().toList()) {
      int[] paragraph = plain(line).codePoints().toArray();
      if (paragraph.length < SHORTEST) {
        continue;
      }
      Optional<Place> place =
          Optional.of(Place.of(paragraph, text))
              .filter(p -> p.distance() <= LOST * paragraph.length);
      if (previous.isPresent()) {
        score = score.plus(new OrderScore(1, follows(previous.get(), place) ? 1 : 0));
      }
      previous = Optional.of(place);
    }
    return score;
  }

  private static boolean follows(Optional<Place> before, Optional<Place> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    int gap = after.get().start() - before.get().end();
    return gap >= -OVERLAP && gap <= GAP;
  }

  /** NFC, without ligatures, with plain quotes and dashes and single spaces. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(out, c));
    return SPACE.matcher(out.toString().replace("''", "\"")).replaceAll(" ").strip();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case 0xfb00 -> out.append("ff");
      case 0xfb01 -> out.append("fi");
      case 0xfb02 -> out.append("fl");
      case 0xfb03 -> out.append("ffi");
      case 0xfb04 -> out.append("ffl");
      case 0xad -> {}
      case 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb -> out.append('"');
      case 0x2018, 0x2019, 0x201a, 0x201b, 0x60, 0xb4 -> out.append('\'');
      case 0x2013, 0x2014, 0x2012, 0x2015, 0x2010, 0x2011, 0x2212 -> out.append('-');
      default -> out.appendCodePoint(c);
    }
  }
}
