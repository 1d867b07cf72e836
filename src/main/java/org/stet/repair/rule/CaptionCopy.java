package org.stet.repair.rule;

import java.util.List;
import java.util.Optional;
import org.stet.ledger.Passage;
import org.stet.lexicon.Lexicon;

/**
 * A caption with marks at the end of one passage that stands again, without them, in the passage
 * after it.
 *
 * @param caption offsets in the first passage as it was read
 * @param isBetter true when the copy has fewer unknown words
 */
record CaptionCopy(MarkedCaption caption, boolean isBetter) {

  /** The last caption of the passage, where the next passage is its copy. */
  static Optional<CaptionCopy> of(Lexicon lexicon, Passage passage, Optional<Passage> next) {
    String text = passage.original();
    List<MarkedCaption> captions = MarkedCaption.in(text);
    if (captions.isEmpty() || next.isEmpty()) {
      return Optional.empty();
    }
    MarkedCaption last = captions.get(captions.size() - 1).upTo(text.stripTrailing().length());
    String once = last.credit() + " " + text.substring(last.caption(), last.captionEnd());
    String again = next.get().original();
    return last.again().isEmpty() && Similarity.of(once, again) > MarkedCaption.ALIKE
        ? Optional.of(new CaptionCopy(last, unknown(lexicon, once) > unknown(lexicon, again)))
        : Optional.empty();
  }

  /** How many of the text's words the lexicon does not know. */
  static long unknown(Lexicon lexicon, String text) {
    return Token.of(text).stream()
        .map(token -> token.core().text())
        .filter(word -> !word.isEmpty() && !Known.isWord(lexicon, word))
        .count();
  }
}
