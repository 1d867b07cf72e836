package org.stet.evaluate;

/**
 * How far a text is from the truth, in counts, so that documents can be added up.
 *
 * @param foldedErrors insertions, deletions and replacements, in the folded text's characters
 * @param foldedHits characters of the folded truth that the text has
 * @param errors edit distance with case and punctuation, in characters
 * @param length characters of the truth with case and punctuation
 * @param words words of the folded truth
 * @param rightWords those of them that the text has, in order
 */
public record TextScore(
    long foldedErrors, long foldedHits, long errors, long length, long words, long rightWords) {

  static final TextScore NONE = new TextScore(0, 0, 0, 0, 0, 0);

  /** The shared task's matching error rate: errors in all matches and errors, 0..1. */
  public double foldedErrorRate() {
    return Rates.of(foldedErrors, foldedErrors + foldedHits);
  }

  /** Character error rate: edit distance by the length of the truth, 0 upwards. */
  public double cer() {
    return Rates.of(errors, length);
  }

  /** Share of the truth's words that the text lacks, 0..1. */
  public double wer() {
    return Rates.of(words - rightWords, words);
  }

  TextScore plus(TextScore other) {
    return new TextScore(
        foldedErrors + other.foldedErrors,
        foldedHits + other.foldedHits,
        errors + other.errors,
        length + other.length,
        words + other.words,
        rightWords + other.rightWords);
  }
}
