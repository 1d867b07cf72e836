package org.stet.repair.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** What is known of a proposed edit, as numbers by name, for {@link Calibration}. */
final class Traits {
  /** A word is read as another. */
  static final String KNOWN = "known";

  /** A word is left out. */
  static final String DROPPED_WORD = "dropped-word";

  private final Channel channel;
  private final Surroundings document;

  Traits(Channel channel, Surroundings document) {
    this.channel = channel;
    this.document = document;
  }

  /** Edits of one group are judged by the same numbers. */
  String group(Edge edge, Unit unit) {
    boolean known = channel.model().id(WordForms.fold(unit.text())) > LanguageModel.NUMBER;
    if (edge.kind() == Edge.Kind.DROPPED && known) {
      return DROPPED_WORD;
    }
    if (edge.kind() != Edge.Kind.CONFUSED) {
      return edge.kind().name().toLowerCase(java.util.Locale.ROOT);
    }
    if (known) {
      return KNOWN;
    }
    if (unit.text().chars().anyMatch(Character::isDigit)) {
      return "digits";
    }
    return Character.isUpperCase(unit.core().charAt(0)) ? "capital" : "unknown";
  }

  Map<String, Double> of(Edge edge, Unit unit, String reading, double share, Neighbours near) {
    LanguageModel model = channel.model();
    Map<String, Double> traits = new LinkedHashMap<>();
    String core = unit.core();
    int before = model.id(WordForms.fold(reading));
    boolean dropped = edge.words().isEmpty();
    int after = dropped ? near.right() : edge.words().get(0);
    int last = dropped ? near.left() : edge.words().get(edge.words().size() - 1);
    int length = Math.max(1, reading.length());
    traits.put("bias", 1.0);
    traits.put(
        "share", Math.max(-6, Math.min(14, Math.log(share + 1e-6) - Math.log(1 - share + 1e-6))));
    traits.put("unsure", Math.log(1.0001 - share));
    traits.put("cost", edge.cost());
    traits.put("cost-a-letter", edge.cost() / length);
    traits.put("edits", (double) edge.edits());
    traits.put("rarity", document.rarity());
    traits.put("litter", document.litter());
    double clean = document.damaged() ? 0 : 1.0;
    traits.put("clean", clean);
    traits.put("clean-share", clean * traits.getOrDefault("share", 0.0));
    traits.put("clean-cost", clean * edge.cost());
    traits.put("length", Math.log(length));
    traits.put("short", length <= 3 ? 1.0 : 0);
    traits.put("single", length == 1 ? 1.0 : 0);
    traits.put("before", before > LanguageModel.NUMBER ? model.logFrequency(before) / 5 : -4);
    traits.put("after", model.logFrequency(after) / 5);
    traits.put(
        "spelling",
        before > 0 ? 0 : channel.spelling().logProbability(WordForms.fold(reading)) / (length + 1));
    traits.put("pair-left", model.knowsPair(near.left(), after) ? 1.0 : 0);
    traits.put("pair-right", model.knowsPair(last, near.right()) ? 1.0 : 0);
    traits.put(
        "both-pairs",
        model.knowsPair(near.left(), after) && model.knowsPair(last, near.right()) ? 1.0 : 0);
    traits.put("context", model.logProbability(near.left2(), near.left(), after) / 5);
    traits.put("context-read", model.logProbability(near.left2(), near.left(), before) / 5);
    traits.put("context-read-right", model.logProbability(near.left(), before, near.right()) / 5);
    traits.put("context-right", model.logProbability(near.left(), last, near.right()) / 5);
    traits.put("unknown-near", near.unknown());
    traits.put("capitals-near", near.capitals());
    traits.put("upper", Casing.mostlyUpper(reading) ? 1.0 : 0);
    traits.put(
        "inner-capital", !unit.startsSentence() && Character.isUpperCase(core.charAt(0)) ? 1.0 : 0);
    traits.put("name", model.capitalShare(after));
    traits.put("marks", marks(core));
    traits.put("repeated", (double) Math.min(3, document.repeats(core)));
    traits.put(
        "meant-elsewhere",
        Math.log(1.0 + document.repeats(org.stet.lexicon.DocumentProfile.trim(edge.after()))));
    return traits;
  }

  private static double marks(String core) {
    return core.chars().filter(c -> !Character.isLetter(c) && c != '\'').count();
  }

  /**
   * The words around an edit.
   *
   * @param unknown share of the ten units around that are unknown
   * @param capitals share of the four units around with a capital
   */
  record Neighbours(int left2, int left, int right, double unknown, double capitals) {}
}
