package org.stet.evaluate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A truth, folded once, that texts are measured against. */
final class TruthText {

  private final int[] folded;
  private final int[] printed;
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final int[] words;

  TruthText(String truth) {
    String foldedTruth = Folding.folded(truth);
    folded = foldedTruth.codePoints().toArray();
    printed = Folding.printed(truth).codePoints().toArray();
    words = numbered(foldedTruth);
  }

  /** A text measured: its score, and which of the truth's words it has. */
  record Measured(TextScore score, BitSet right) {}

  Measured measure(String text) {
    String foldedText = Folding.folded(text);
    EditScript characters = EditScript.between(foldedText.codePoints().toArray(), folded);
    BitSet right = EditScript.between(words, numbered(foldedText)).kept();
    int[] printedText = Folding.printed(text).codePoints().toArray();
    TextScore score =
        new TextScore(
            characters.distance(),
            folded.length - characters.replacements() - (long) characters.insertions(),
            EditScript.between(printedText, printed).distance(),
            printed.length,
            words.length,
            right.cardinality());
    return new Measured(score, right);
  }

  /** What correction changed between two texts. */
  static Changes changes(BitSet before, BitSet after, long words) {
    return new Changes(
        without(after, before),
        without(before, after),
        before.cardinality(),
        words - before.cardinality());
  }

  private static long without(BitSet all, BitSet taken) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(taken);
    return rest.cardinality();
  }

  private int[] numbered(String text) {
    return java.util.Arrays.stream(text.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .mapToInt(word -> vocabulary.computeIfAbsent(word, w -> vocabulary.size()))
        .toArray();
  }
}
