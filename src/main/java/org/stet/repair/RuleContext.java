package org.stet.repair;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stet.ledger.Correction;
import org.stet.ledger.Passage;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.Lexicon;
import org.stet.page.Confidence;
import org.stet.repair.channel.DocumentChannel;

/**
 * What a rule sees.
 *
 * @param passage the text to look at, as earlier phases left it
 * @param previous the passage before it, as it was read
 * @param next the passage after it, as it was read
 * @param document the document's own words
 * @param lexicon the language's words
 * @param channel the noisy channel, set for the document; loaded when a rule first asks for it
 * @param repeat the passage that says the same and is read better, where there is one
 */
public record RuleContext(
    Passage passage,
    Optional<Passage> previous,
    Optional<Passage> next,
    DocumentProfile document,
    Lexicon lexicon,
    Supplier<DocumentChannel> channel,
    Optional<Repeat> repeat) {

  /**
   * A correction of a stretch of the passage's text by a rule.
   *
   * @param start offset in the text
   * @param end offset in the text, exclusive
   * @param after what should stand there; a blank line starts a new paragraph
   * @param confidence the probability that this is right, 0..1
   * @param reason one sentence for a person
   */
  public Correction propose(
      RepairRule rule,
      int start,
      int end,
      String after,
      double confidence,
      String reason,
      Map<String, String> evidence) {
    return passage.propose(
        start, end, after, rule.id(), rule.phase(), new Confidence(confidence), reason, evidence);
  }
}
