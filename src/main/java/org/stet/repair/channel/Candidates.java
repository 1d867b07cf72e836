package org.stet.repair.channel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What words may have been, looked for as far as is worth it, and remembered: the same forms come
 * again and again. Safe for several threads.
 */
final class Candidates {
  private static final int REMEMBERED = 60_000;

  /** Costs up to which candidates are looked for, in ln P. */
  private static final float KNOWN_LIMIT = 9;

  private static final float CLEAN_LIMIT = 12;
  private static final float NEAR_LIMIT = 13;
  private static final float UNKNOWN_LIMIT = 19;
  private static final float PIECES_LIMIT = 13;
  private static final float CLEAN_PIECES_LIMIT = 8;

  /** A candidate so near that none beyond {@link #NEAR_LIMIT} matters. */
  private static final float NEAR = 8.5f;

  private static final int NARROW_BEAM = 40;
  private static final int BEAM = 80;
  private static final int WIDE_BEAM = 120;
  private static final int MOST = 12;
  private static final int MOST_OF_PIECES = 6;
  private static final int LONGEST = 24;

  private final CandidateSearch search;
  private final Map<String, List<Candidate>> remembered = new ConcurrentHashMap<>();

  Candidates(CandidateSearch search) {
    this.search = search;
  }

  /** For a word that the model holds. */
  List<Candidate> ofKnown(String text) {
    return remember("+", text, t -> search.find(t, KNOWN_LIMIT, NARROW_BEAM, MOST));
  }

  /** For a word that the model does not hold. */
  List<Candidate> ofUnknown(String text, boolean damaged) {
    return damaged
        ? remember("-", text, this::nearOrFar)
        : remember("--", text, t -> search.find(t, CLEAN_LIMIT, BEAM, MOST));
  }

  /** For the pieces of a word together. */
  List<Candidate> ofPieces(String text, boolean damaged) {
    float limit = damaged ? PIECES_LIMIT : CLEAN_PIECES_LIMIT;
    return remember(
        damaged ? "&" : "&&", text, t -> search.find(t, limit, NARROW_BEAM, MOST_OF_PIECES));
  }

  /**
   * Words whose letters are nearly all wrong are worth a longer search, where a short one fails.
   */
  private List<Candidate> nearOrFar(String text) {
    List<Candidate> near = search.find(text, NEAR_LIMIT, BEAM, MOST);
    return near.stream().anyMatch(c -> c.cost() <= NEAR)
        ? near
        : search.find(text, UNKNOWN_LIMIT, WIDE_BEAM, MOST);
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
