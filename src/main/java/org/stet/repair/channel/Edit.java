package org.stet.repair.channel;

import java.util.Map;

/**
 * A change that the channel proposes.
 *
 * @param start offset in the text
 * @param end offset in the text, exclusive
 * @param before what stands there
 * @param after what should stand there
 * @param confidence the probability that this is right, 0..1
 * @param reason one sentence for a person
 * @param evidence what spoke for it
 * @param group which regression judged it
 * @param traits what that regression saw
 */
public record Edit(
    int start,
    int end,
    String before,
    String after,
    double confidence,
    String reason,
    Map<String, String> evidence,
    String group,
    Map<String, Double> traits) {

  /** Keeps a copy of the evidence. */
  public Edit {
    evidence = Map.copyOf(evidence);
    traits = Map.copyOf(traits);
  }
}
