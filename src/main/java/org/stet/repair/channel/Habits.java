package org.stet.repair.channel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/**
 * How much more, or less, a document shows each confusion than others that are as damaged: one worn
 * letter of a press, or one engine, goes wrong in the same way all over a page.
 *
 * @param costs what is added to a confusion's cost, in ln; confusions that are as usual are left
 *     out
 */
record Habits(Map<ConfusionTable.Rule, Double> costs) {
  /** Of a document that nothing is known of. */
  static final Habits NONE = new Habits(Map.of());

  /** So many confusions of a kind, seen and expected alike, are taken for granted. */
  private static final double PRIOR = 1.5;

  private static final int MOST_TIMES = 10;
  private static final double LEAST = -3;
  private static final double MOST = 2;
  private static final double UNKNOWN_WORD = -21;
  private static final double NEGLIGIBLE = 0.02;

  Habits {
    costs = Map.copyOf(costs);
  }

  /** What is added to the cost of a candidate. */
  double of(Candidate candidate) {
    double sum = 0;
    for (ConfusionTable.Rule confusion : candidate.confusions()) {
      sum += costs.getOrDefault(confusion, 0.0);
    }
    return sum;
  }

  /**
   * Counts the confusions of a document: each form stands for each word that it may be, as far as
   * its letters and the words' frequencies tell. Seen and expected counts are compared as rates
   * with a gamma prior. Forms are taken by name, since a sum in another order is another.
   *
   * @param counts the document's forms
   * @param rarity see {@link Surroundings}
   */
  static Habits of(Channel channel, Map<String, Integer> counts, double rarity) {
    Map<ConfusionTable.Rule, Double> seen = new HashMap<>();
    StringBuilder text = new StringBuilder();
    new TreeMap<>(counts)
        .forEach(
            (form, count) -> {
              int times = Math.min(count, MOST_TIMES);
              text.append((WordForms.fold(form) + " ").repeat(times));
              count(channel, form, times, rarity, seen);
            });
    String all = text.toString();
    Map<String, Integer> letters = new HashMap<>();
    Map<ConfusionTable.Rule, Double> costs = new HashMap<>();
    for (ConfusionTable.Rule confusion : channel.confusions()) {
      int places = letters.computeIfAbsent(confusion.meant(), meant -> places(meant, all));
      double expected = places * Math.exp(-confusion.cost() - rarity) * caseShare(confusion);
      double rate = (PRIOR + seen.getOrDefault(confusion, 0.0)) / (PRIOR + expected);
      costs.put(confusion, Math.max(LEAST, Math.min(MOST, -Math.log(rate))));
    }
    return new Habits(costs);
  }

  private static void count(
      Channel channel,
      String form,
      int times,
      double rarity,
      Map<ConfusionTable.Rule, Double> seen) {
    LanguageModel model = channel.model();
    int id = model.id(WordForms.fold(form));
    if (id == LanguageModel.NUMBER || form.length() < 2) {
      return;
    }
    boolean known = id != LanguageModel.UNKNOWN;
    List<Candidate> candidates =
        known ? channel.candidates().ofKnown(form) : channel.candidates().ofUnknown(form, true);
    double[] scores = new double[candidates.size()];
    double all = known ? model.logFrequency(id) : UNKNOWN_WORD;
    for (int i = 0; i < scores.length; i++) {
      Candidate c = candidates.get(i);
      scores[i] =
          c.word() == id
              ? Double.NEGATIVE_INFINITY
              : model.logFrequency(c.word()) - c.cost() - c.edits() * rarity;
      all = Decoder.addLogs(all, scores[i]);
    }
    for (int i = 0; i < scores.length; i++) {
      double share = Math.exp(scores[i] - all);
      if (share > NEGLIGIBLE) {
        candidates.get(i).confusions().forEach(c -> seen.merge(c, share * times, Double::sum));
      }
    }
  }

  /** How often the letters stand in the text; letters that were made up may be anywhere. */
  private static int places(String letters, String text) {
    if (letters.isEmpty()) {
      return text.length();
    }
    int count = 0;
    for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      count++;
    }
    return count;
  }

  /** Letters are counted without regard to case, and few are capitals. */
  private static double caseShare(ConfusionTable.Rule confusion) {
    return confusion.letters() == ConfusionTable.Case.LOWER ? 1 : 0.1;
  }
}
