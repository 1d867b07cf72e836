package org.stet.repair.channel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.stet.repair.channel.CandidateSearch.Effort;

/**
 * What words may have been, looked for as far as is worth it, and remembered: the same forms come
 * again and again. Safe for several threads.
 */
final class Candidates {
  private static final int REMEMBERED = 60_000;

  /** Costs are in ln P. */
  private static final Effort KNOWN = Effort.of(9, 20, 12);

  private static final Effort CLEAN = Effort.of(12, 40, 12);
  private static final Effort NEARBY = Effort.of(13, 40, 12);
  private static final Effort FAR = Effort.of(19, 60, 12);
  private static final Effort PIECES = Effort.of(13, 20, 6);
  private static final Effort CLEAN_PIECES = Effort.of(8, 20, 6);

  /** A candidate so near that none beyond {@link #NEARBY} matters. */
  private static final float NEAR = 8.5f;

  private static final int LONGEST = 24;

  private final CandidateSearch search;
  private final Map<String, List<Candidate>> remembered = new ConcurrentHashMap<>();

  Candidates(CandidateSearch search) {
    this.search = search;
  }

  /** For a word that the model holds. */
  List<Candidate> ofKnown(String text) {
    return remember("+", text, t -> search.find(t, KNOWN));
  }

  /** For a word that the model does not hold. */
  List<Candidate> ofUnknown(String text, boolean damaged) {
    return damaged
        ? remember("-", text, this::nearOrFar)
        : remember("--", text, t -> search.find(t, CLEAN));
  }

  /** For the pieces of a word together. */
  List<Candidate> ofPieces(String text, boolean damaged) {
    return damaged
        ? remember("&", text, t -> search.find(t, PIECES))
        : remember("&&", text, t -> search.find(t, CLEAN_PIECES));
  }

  /**
   * Words whose letters are nearly all wrong are worth a longer search, where a short one fails.
   */
  private List<Candidate> nearOrFar(String text) {
    List<Candidate> near = search.find(text, NEARBY);
    return near.stream().anyMatch(c -> c.cost() <= NEAR) ? near : search.find(text, FAR);
  }

  private List<Candidate> remember(
      String kind, String text, Function<String, List<Candidate>> find) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    if (remembered.size() > REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(kind + text, key -> find.apply(text));
  }
}
