package org.stet.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.page.Confidence;
import org.stet.page.WordRange;

/**
 * What a rule proposes: whole words of a passage, and what should stand there instead.
 *
 * @param id a hash of place, before, after and rule; the same on every run
 * @param range the words it is about
 * @param before their text as it was read, words parted by a space, lines by a line feed
 * @param after the new text; empty where the words go; a blank line starts a new paragraph
 * @param ruleId which rule proposes it
 * @param phase when that rule looks
 * @param confidence the probability that it is right, 0..1
 * @param reason one sentence for a person
 * @param evidence what the rule went by, by name
 * @param supersedes earlier corrections that this one contains
 */
public record Correction(
    String id,
    WordRange range,
    String before,
    String after,
    String ruleId,
    Phase phase,
    Confidence confidence,
    String reason,
    Map<String, String> evidence,
    List<String> supersedes) {

  public Correction {
    evidence = java.util.Collections.unmodifiableMap(new TreeMap<>(evidence));
    supersedes = List.copyOf(supersedes);
  }

  /** A correction whose id follows from what it says. */
  public static Correction of(
      WordRange range,
      String before,
      String after,
      String ruleId,
      Phase phase,
      Confidence confidence,
      String reason,
      Map<String, String> evidence,
      List<String> supersedes) {
    String id = hash(range + "\u0000" + before + "\u0000" + after + "\u0000" + ruleId);
    return new Correction(
        id, range, before, after, ruleId, phase, confidence, reason, evidence, supersedes);
  }

  /** The same place with a person's wording. */
  public Correction withAfter(String wording) {
    return new Correction(
        id, range, before, wording, ruleId, phase, confidence, reason, evidence, supersedes);
  }

  /** The same with more behind it. */
  Correction surer(Confidence sure, Map<String, String> why) {
    return new Correction(id, range, before, after, ruleId, phase, sure, reason, why, supersedes);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
